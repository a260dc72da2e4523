// Former ids that judgements folded into others: a derivation asks for them, and there are few among all former ids.

CREATE INDEX gazette_redirect_judgements IF NOT EXISTS FOR (n:Redirect) ON (n.judgements);

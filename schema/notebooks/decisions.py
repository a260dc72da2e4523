"""Every decision that fits a filter as a table, page by page. Needs nothing but Python 3.8.

usage: python decisions.py [address] [id of a place]     prints CSV
"""
import csv, json, sys, urllib.error, urllib.request

ADDRESS = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
PLACE = sys.argv[2] if len(sys.argv) > 2 else None
QUERY = """query ($filter: DecisionFilter, $after: String) {
  decisionsPage(filter: $filter, first: 100, after: $after) {
    id name kind stage certainty when pageKey decidedBy { name } appliesIn { name } evidence(first: 1) { quote report { title } }
  }
}"""


def ask(query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(ADDRESS + "/graphql", body, {"content-type": "application/json"})
    try:
        answer = json.load(urllib.request.urlopen(request, timeout=30))
    except urllib.error.HTTPError as refused:  # says why in the same form
        answer = json.load(refused)
    if "errors" in answer:
        raise RuntimeError(answer["errors"][0]["message"])
    return answer["data"]


def decisions(where=None):
    after = None
    while True:
        page = ask(QUERY, {"filter": where, "after": after})["decisionsPage"]
        yield from page
        if len(page) < 100:
            return
        after = page[-1]["pageKey"]


table = csv.writer(sys.stdout)
table.writerow(["id", "when", "name", "kind", "stage", "certainty", "decidedBy", "places", "quote", "report"])
for d in decisions({"place": PLACE, "includeParts": True} if PLACE else None):
    first = d["evidence"][0] if d["evidence"] else {"quote": "", "report": {"title": ""}}
    names = ["; ".join(x["name"] for x in d[key]) for key in ("decidedBy", "appliesIn")]
    table.writerow([d["id"], d["when"], d["name"], d["kind"], d["stage"], d["certainty"], *names, first["quote"], first["report"]["title"]])

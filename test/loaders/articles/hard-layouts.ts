import { footer, head, jsonLd, type Layout, links, menu, openGraph, p, slug } from './page-parts.ts';

const OFFER =
  'Support journalism that looks where others look away. For the price of two coffees a month you read everything we publish, on every device, with the crossword, the podcasts and the archive since 1974, and you can leave whenever you like.';
const PROMO =
  'Summer is coming early this year: book your ferry before the end of the month and take a friend along for half the price, on every route and on every day of the week.';
const TERMS =
  'We process your data to deliver content or advertisements and measure the delivery of such content or advertisements to extract insights about our website. We share this information with our partners on the basis of consent. You may exercise your right to consent, based on a specific purpose below or at a partner level in the link under each purpose.';
const VOICES = [
  'Nobody in this town is surprised. We wrote to them three times and got the same letter back every time, signed by a machine.',
  'My grandmother used to say that water finds its way, and so does money. I would like to know who signed this and when.',
  'Thank you for writing about us for once. Please also ask the people who live behind the station, they have had enough of it.',
];
const SNIPPET =
  'It began as a walk along the canal and ended as the largest collection of door handles in the country, which its owner now wants to give away to anybody who has a door, a hammer and a good story to tell about both of them.';

/** Nothing has a name, everything is a `div` in a `div`, the menu is a line of links with bars between them. */
const nakedDivs: Layout = (article) => ({
  html: `${head(article)}<body><div><div><div>${article.outlet}</div><div>${['Home', 'World', 'Sport', ...article.others].map((title) => `<a href="/${slug(title)}">${title}</a>`).join(' | ')}</div></div><div><div><div><div><div>${article.title}</div><div>${article.author}</div>${article.paragraphs.map((text) => `<div><div>${text}</div></div>`).join('<div></div>')}</div></div></div><div><div><div>Elsewhere</div>${article.others.map((title) => `<div><a href="/${slug(title)}">${title}</a></div>`).join('')}</div></div></div><div><div>Tel. 555 0100</div><div>Printed on grey paper since 1974</div></div></div></body></html>`,
});

/** Advertisements between the paragraphs that are built like paragraphs, with names that say nothing. */
const nativeAds: Layout = (article, variant) => ({
  html: `${head(article, openGraph(article))}<body>${menu(article)}<main><h1>${article.title}</h1><div class="b-${variant}x">${article.paragraphs
    .map(
      (text, index) =>
        `<p>${text}</p>${index % 3 === 1 ? `<div class="z${index}q" data-slot="mid"><span>Advertisement</span><div><p><a href="https://ferry.example/?c=${index}">${PROMO}</a></p></div></div>` : ''}`,
    )
    .join('\n')}</div></main>${footer(article)}</body></html>`,
});

/** Sentences of the article said again in large letters, pictures with captions. */
const pullQuotes: Layout = (article) => {
  const quote = (text: string): string => text.split(/(?<=[.!?])\s/)[0] ?? text;
  return {
    html: `${head(article, jsonLd(article))}<body>${menu(article)}<article><h1>${article.title}</h1>${article.paragraphs
      .map(
        (text, index) =>
          `<p>${text}</p>${index === 1 || index === 4 ? `<aside class="pullquote"><p>${quote(text)}</p></aside>` : ''}${index === 2 ? '<figure><img src="b.jpg"><figcaption>The square in front of the town hall. <span class="credit">Photo: M. Kaur</span></figcaption></figure>' : ''}`,
      )
      .join('\n')}</article>${footer(article)}</body></html>`,
    extra: ['The square in front of the town hall. Photo: M. Kaur'],
  };
};

/** AMP: its own elements, a side bar, a consent element with a long text. */
const amp: Layout = (article) => ({
  html: `<!doctype html><html amp lang="${article.lang}"><head><meta charset="utf-8"><title>${article.title}</title><style amp-custom>p{margin:0}</style>${jsonLd(article)}</head><body><amp-sidebar id="s" layout="nodisplay"><ul>${links(['Home', 'World', ...article.others])}</ul></amp-sidebar><amp-consent id="c" layout="nodisplay"><div id="ui">${p([TERMS, TERMS])}<button>Agree</button></div></amp-consent><amp-analytics><script type="application/json">{"vars":{"title":"${article.title}"}}</script></amp-analytics><main><h1>${article.title}</h1><amp-img src="a.jpg" width="4" height="3"></amp-img>${article.paragraphs.map((text, index) => `<p>${text}</p>${index === 2 ? '<amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad>' : ''}`).join('')}<amp-list src="/more.json"><template type="amp-mustache"><p>{{title}}</p></template></amp-list></main>${footer(article)}</body></html>`,
});

/** A stub of two paragraphs and an offer that is longer and built like them. */
const softWall: Layout = (article) => ({
  html: `${head(article, openGraph(article) + jsonLd(article, { isAccessibleForFree: false }))}<body>${menu(article)}<main><article><h1>${article.title}</h1><div class="prose">${p(article.paragraphs.slice(0, 2))}</div><div class="gate"><h3>Read on for free</h3>${p([OFFER, 'Already with us? <a href="/login">Sign in</a>'])}<a href="/join">Start now</a></div></article></main>${footer(article)}</body></html>`,
  body: article.paragraphs.slice(0, 2),
});

/** Three paragraphs, then a river of other stories with long summaries. */
const river: Layout = (article) => ({
  html: `${head(article, openGraph(article))}<body>${menu(article)}<div class="l-main"><div class="l-story"><h1>${article.title}</h1>${p(article.paragraphs.slice(0, 3))}</div><div class="l-river">${[...article.others, ...article.others].map((title) => `<div class="l-item"><h3><a href="/${slug(title)}">${title}</a></h3><p>${SNIPPET}</p><span>3 min</span></div>`).join('')}</div></div>${footer(article)}</body></html>`,
  body: article.paragraphs.slice(0, 3),
});

/** Every comment is an `article` of its own, and together they are longer than the text. */
const talkback: Layout = (article) => ({
  html: `${head(article, openGraph(article))}<body>${menu(article)}<main><article><h1>${article.title}</h1>${p(article.paragraphs)}</article><section class="talkback"><h2>Readers write</h2>${Array.from({ length: 6 }, () => VOICES.map((text, index) => `<article><header>Reader ${index}, on Monday</header><p>${text}</p><footer>Reply</footer></article>`).join('')).join('')}</section></main>${footer(article)}</body></html>`,
});

/** A live blog whose entries are `article`s with a headline, an author and share links; key points on top. */
const liveArticles: Layout = (article) => {
  const entries = article.paragraphs.map((text, index) => ({
    time: `1${index % 10}.3${index % 6}`,
    headline: `Update ${index + 1}`,
    text,
  }));
  return {
    html: `${head(article, openGraph(article))}<body>${menu(article)}<main><h1>${article.title}</h1>${entries
      .map(
        ({ time, headline, text }) =>
          `<article class="entry"><time>${time}</time><h2>${headline}</h2><p>${text}</p><ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Mail</a></li><li><a href="#">Link</a></li></ul></article>`,
      )
      .join('\n')}</main>${footer(article)}</body></html>`,
    body: entries.map(({ time, headline, text }) => [time, headline, text].join('\n\n')),
  };
};

/** A blog: sharing, tags, related posts, the author's life, the posts before and after. */
const blog: Layout = (article) => ({
  html: `${head(article, openGraph(article))}<body class="single"><div id="page" class="site">${menu(article)}<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main"><article id="post-12" class="post-12 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${article.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <time>${article.published.slice(0, 10)}</time></span><span class="byline"> by ${article.author}</span></div></header><div class="entry-content">${p(article.paragraphs)}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul>${links(['Twitter', 'Facebook', 'Print'])}</ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${article.others.map((title) => `<p><a href="/${slug(title)}">${title}</a> May 3, in "Town"</p>`).join('')}</div></div><footer class="entry-footer"><span class="tags-links">Tags: <a href="/t/a">harbour</a>, <a href="/t/b">council</a></span></footer></article><div class="author-box"><p>${article.author} grew up by the sea, studied forestry, and has written for this paper since the year of the great storm; when not at work, the author keeps bees.</p></div><nav class="post-navigation"><a href="/x">Previous: ${article.others[0]}</a> <a href="/y">Next: ${article.others[1]}</a></nav></main></div></div>${footer(article)}</div></body></html>`,
});

/** Sections with lists, a box of key facts, questions and answers. */
const explainer: Layout = (article) => {
  const [first = '', second = '', third = '', fourth = '', ...rest] = article.paragraphs;
  return {
    html: `${head(article, openGraph(article))}<body>${menu(article)}<main><h1>${article.title}</h1><div class="facts"><h2>In short</h2><ul><li>${first}</li><li>${second}</li></ul></div><h2>What is it about?</h2><p>${third}</p><h2>Who is for it?</h2><dl><dt>The first side</dt><dd>${fourth}</dd></dl><h2>What next?</h2><ol>${rest.map((text) => `<li>${text}</li>`).join('')}</ol></main>${footer(article)}</body></html>`,
    extra: ['In short', 'What is it about?', 'Who is for it?', 'The first side', 'What next?'],
  };
};

/** The consent text stands at the end, is longer than the article, and has a name of its maker. */
const consentLast: Layout = (article, variant) => ({
  html: `${head(article)}<body>${menu(article)}<div class="wrapper"><h1>${article.title}</h1><div>${p(article.paragraphs)}</div></div>${footer(article)}<div class="${variant % 2 ? 'qc-cmp2-container' : 'privacy-manager'}" tabindex="0"><div><h2>We value your privacy</h2>${p(Array.from({ length: 8 }, () => TERMS))}<button>Agree</button></div></div></body></html>`,
});

/** One paragraph with breaks, "read also" lines, an agency's line at the end. */
const breaks: Layout = (article) => ({
  html: `${head(article)}<body><table width="700"><tr><td><a href="/">Home</a> <a href="/news">News</a> <a href="/archive">Archive</a></td></tr><tr><td><h3>${article.title}</h3><p>${article.paragraphs.map((text, index) => `${text}${index % 3 === 2 ? `<br><b>READ ALSO: <a href="/x">${article.others[index % 4]}</a></b>` : ''}`).join('<br><br>')}</p></td></tr><tr><td>Copyright ${article.outlet} 2009</td></tr></table></body></html>`,
});

/** Pages that say less about themselves than those of `layouts.ts`, or say it otherwise. */
export const HARD_LAYOUTS: Readonly<Record<string, Layout>> = {
  nakedDivs,
  nativeAds,
  pullQuotes,
  amp,
  softWall,
  river,
  talkback,
  liveArticles,
  blog,
  explainer,
  consentLast,
  breaks,
};

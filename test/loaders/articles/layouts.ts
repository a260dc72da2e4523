import type { Article } from './articles.ts';
import { HARD_LAYOUTS } from './hard-layouts.ts';
import { footer, head, jsonLd, type Layout, links, menu, openGraph, type Page, p, slug } from './page-parts.ts';

const FILLER =
  'We and our 214 partners store and access information on a device, such as cookies, and process personal data such as unique identifiers. You can change your choices at any time by returning to this site and clicking the privacy button at the bottom of the page.';
const TEASER =
  'This week our editors look back at the stories that moved readers most, with new pictures and voices from the people who were there.';

/** A news site of today: semantic elements, share buttons, a byline, related links at the end. */
const modern: Layout = (article) => ({
  html: `${head(article, openGraph(article) + jsonLd(article))}<body>${menu(article)}<main><article><h1>${article.title}</h1>
<div class="byline">By <a rel="author" href="/a">${article.author}</a> <time datetime="${article.published}">${article.published.slice(0, 10)}</time></div>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Copy link</a></div>
<div class="article-body">${p(article.paragraphs)}</div></article>
<section class="related"><h2>Read more</h2><ul>${links(article.others)}</ul></section></main>${footer(article)}</body></html>`,
});

/** A consent wall longer than the article, in front of it in the source. */
const cookieWall: Layout = (article, variant) => ({
  html: `${head(article, openGraph(article))}<body><div id="${variant % 2 ? 'consent-layer' : 'sp_message_container'}" class="cmp-overlay" role="dialog"><h2>Your privacy matters</h2>${p(Array.from({ length: 8 }, () => FILLER))}<button>Accept all</button><button>Reject</button></div>
${menu(article)}<div class="content"><h1>${article.title}</h1><p class="meta">${article.published.slice(0, 10)}</p><div class="text">${p(article.paragraphs)}</div></div>${footer(article)}</body></html>`,
});

/** Related links between the paragraphs of the article. */
const interleaved: Layout = (article) => ({
  html: `${head(article, jsonLd(article))}<body>${menu(article)}<article><header><h1>${article.title}</h1></header><div class="story">${article.paragraphs
    .map(
      (text, index) =>
        `<p>${text}</p>${index % 3 === 1 ? `<aside class="inline-related"><h3>Also interesting</h3><ul>${links(article.others.slice(0, 2))}</ul></aside>` : ''}${index === 4 ? `<div class="newsletter-signup"><p>Get the morning letter of ${article.outlet} in your inbox.</p><form><input><button>Subscribe</button></form></div>` : ''}`,
    )
    .join('\n')}</div></article>${footer(article)}</body></html>`,
});

const COMMENTS = [
  'I have lived here for thirty years and nobody ever asked us what we think about it. They never do, and they never will, whatever the paper says.',
  'Great article, thank you. My uncle used to work there in the seventies, and he always said that one day this would come to a bad end.',
  'So who pays for all of this? Exactly: you and me, the small people, while those at the top move on to the next office.',
  'Please stop with the politics in every comment. It is about people who lost their income, have some respect for once.',
];

/** More comments than article. */
const comments: Layout = (article, variant) => ({
  html: `${head(article, openGraph(article))}<body>${menu(article)}<div id="page"><div class="post"><h1 class="entry-title">${article.title}</h1><div class="entry-content">${p(article.paragraphs)}</div></div>
<div id="${variant % 2 ? 'comments' : 'disqus_thread'}" class="comments-area"><h2>${COMMENTS.length * 4} comments</h2><ol>${Array.from({ length: 4 }, () => COMMENTS.map((text, index) => `<li class="comment"><div class="comment-author">Reader ${index}</div><p>${text}</p></li>`).join('')).join('')}</ol></div></div>${footer(article)}</body></html>`,
});

/** A live blog: entries with a time and a headline each. */
const liveBlog: Layout = (article) => {
  const entries = article.paragraphs.map((text, index) => ({ time: `${10 + index}:0${index % 6}`, text }));
  return {
    html: `${head(article, openGraph(article))}<body>${menu(article)}<main class="live"><h1>${article.title}</h1><div class="live-feed">${entries
      .map(
        ({ time, text }, index) =>
          `<div class="live-entry" id="entry-${index}"><div class="entry-time"><time>${time}</time></div><div class="entry-text"><p>${text}</p></div></div>`,
      )
      .join(
        '\n',
      )}</div></main><aside class="sidebar"><h2>Most read</h2><ul>${links(article.others)}</ul></aside>${footer(article)}</body></html>`,
    body: entries.map(({ time, text }) => `${time}\n\n${text}`),
  };
};

/** A table inside the article, with a caption. */
const dataTable: Layout = (article) => {
  const rows = [
    ['Year', 'Cases', 'Cost'],
    ['2019', '112', '4.1 million'],
    ['2020', '98', '3.7 million'],
    ['2021', '140', '6.0 million'],
    ['2022', '155', '6.4 million'],
  ];
  const cut = Math.floor(article.paragraphs.length / 2);
  const table = `<table class="data"><caption>Figures of the last years</caption>${rows.map((row, index) => `<tr>${row.map((cell) => (index === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
  return {
    html: `${head(article, openGraph(article) + jsonLd(article))}<body>${menu(article)}<article><h1>${article.title}</h1>${p(article.paragraphs.slice(0, cut))}${table}${p(article.paragraphs.slice(cut))}</article>${footer(article)}</body></html>`,
    extra: ['Figures of the last years', ...rows.map((row) => row.join(' '))],
  };
};

/** Paragraphs that are links as a whole, as front pages turned into articles have them. */
const linkedParagraphs: Layout = (article) => ({
  html: `${head(article, openGraph(article))}<body>${menu(article)}<article class="article"><h1>${article.title}</h1><div class="body">${article.paragraphs
    .map((text, index) =>
      index % 3 === 2
        ? `<p><a href="https://example.org/source/${index}">${text}</a></p>`
        : `<p>${text.replace(/\b(council|senate|court|governor|minister|agreement)\b/, '<a href="/topic/$1">$1</a>')}</p>`,
    )
    .join('\n')}</div></article>${footer(article)}</body></html>`,
});

/** Two paragraphs and an offer. */
const paywall: Layout = (article, variant) => ({
  html: `${head(article, openGraph(article) + jsonLd(article, { isAccessibleForFree: false }))}<body>${menu(article)}<article><h1>${article.title}</h1><div class="article__body">${p(article.paragraphs.slice(0, 2 + (variant % 2)))}</div>
<div class="paywall"><h2>Continue reading with a subscription</h2><p>Unlimited articles, podcasts and the daily crossword from 4.90 a month. You can cancel at any time, no questions asked, with one click.</p><ul><li>All articles on the site and in the app</li><li>Two devices at once</li></ul><a href="/subscribe">Choose your plan</a></div></article>${footer(article)}</body></html>`,
  body: article.paragraphs.slice(0, 2 + (variant % 2)),
});

/** A page of the nineties: tables for layout, breaks for paragraphs, nothing has a name. */
const tables: Layout = (article) => ({
  html: `<HTML><HEAD><TITLE>${article.title}</TITLE></HEAD><BODY BGCOLOR="#ffffff"><TABLE WIDTH="100%"><TR><TD COLSPAN=2><FONT SIZE=5><B>${article.outlet}</B></FONT></TD></TR><TR><TD WIDTH=150 VALIGN=top>${article.others.map((title) => `<A HREF="${slug(title)}.htm">${title}</A><BR>`).join('')}<A HREF="index.htm">Home</A></TD>
<TD VALIGN=top><H2>${article.title}</H2><FONT FACE="Arial">${article.paragraphs.join('<BR><BR>\n')}</FONT></TD></TR></TABLE><CENTER><FONT SIZE=1>Best viewed with 800 x 600 pixels</FONT></CENTER></BODY></HTML>`,
});

/** A ministry: `div` soup, paragraphs in `div`s, a long menu beside the text. */
const divSoup: Layout = (article, variant) => {
  const c = (index: number): string => `css-${(index * 7919 + variant * 104_729).toString(36)}`;
  return {
    html: `${head(article)}<body><div class="${c(1)}"><div class="${c(2)}">${article.outlet}</div><div class="${c(3)}">${article.others.map((title) => `<div class="${c(4)}"><a href="/${slug(title)}">${title}</a></div>`).join('')}</div></div><div class="${c(5)}"><div class="${c(6)}"><h1 class="${c(7)}">${article.title}</h1><div class="${c(8)}">${article.paragraphs.map((text) => `<div class="${c(9)}"><span>${text}</span></div>`).join('')}</div></div></div><div class="${c(10)}"><div>Contact</div><div>Accessibility</div><div>Sitemap</div></div></body></html>`,
  };
};

/** A dispatch of two sentences on a page full of other things. */
const brief: Layout = (article) => ({
  html: `${head(article, openGraph(article))}<body>${menu(article)}<main><article class="brief"><h1>${article.title}</h1><p>${article.paragraphs[0]}</p><p>${article.paragraphs[1]}</p></article><section class="teasers"><h2>More news</h2>${article.others.map((title) => `<div class="teaser"><h3><a href="/${slug(title)}">${title}</a></h3><p>${TEASER}</p></div>`).join('')}</section></main>${footer(article)}</body></html>`,
  body: article.paragraphs.slice(0, 2),
});

/** Headings, a quotation, a list and a picture with its caption. */
const rich: Layout = (article) => {
  const [first = '', second = '', third = '', ...rest] = article.paragraphs;
  return {
    html: `${head(article, openGraph(article) + jsonLd(article))}<body class="single">${menu(article)}<div class="wrap"><article><h1>${article.title}</h1><figure><img src="/a.jpg" alt="A view"><figcaption>The scene on the morning after, seen from the hill.</figcaption></figure><p class="lead"><strong>${first}</strong></p><p>${second}</p><blockquote><p>${third}</p></blockquote><h2>What happens now</h2><ul>${rest
      .slice(0, 2)
      .map((text) => `<li>${text}</li>`)
      .join(
        '',
      )}</ul><h2>What people say</h2>${p(rest.slice(2))}</article><aside class="sidebar"><h3>Popular</h3><ul>${links(article.others)}</ul></aside></div>${footer(article)}</body></html>`,
    extra: ['The scene on the morning after, seen from the hill.', 'What happens now', 'What people say'],
  };
};

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  modern,
  cookieWall,
  interleaved,
  comments,
  liveBlog,
  dataTable,
  linkedParagraphs,
  paywall,
  tables,
  divSoup,
  brief,
  rich,
  ...HARD_LAYOUTS,
};

export function pages(articles: readonly Article[]): Page[] {
  return Object.entries(LAYOUTS).flatMap(([layout, make]) =>
    articles.map((article, variant) => {
      const { html, extra = [], body = article.paragraphs } = make(article, variant);
      return { layout, html, want: [article.title, ...body, ...extra].join('\n\n') };
    }),
  );
}

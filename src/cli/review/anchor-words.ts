import type { Anchor } from '../../model/judgement.ts';

/** What a judgement speaks of, as it was called when it was judged: `Person quispe (PE)`, `report/…`, `report/…, 41 to 47`. */
export function anchorInWords(stored: unknown): string {
  if (typeof stored !== 'string') return '';
  const anchor = JSON.parse(stored) as Anchor;
  switch (anchor.kind) {
    case 'entity':
      return `${anchor.type} ${anchor.norm}${anchor.country === 'xx' ? '' : ` (${anchor.country})`}`;
    case 'span':
      return `${anchor.reportId}, ${anchor.start} to ${anchor.end}`;
    case 'report':
      return anchor.reportId;
  }
}

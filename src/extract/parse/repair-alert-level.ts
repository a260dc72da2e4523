import type { Tokens } from '../../model/analysis.ts';
import type { Changes } from './rewire.ts';

/** "The city moves to [alert level 2]": the parser takes the noun behind `to` for an infinitive. */
export function repairAlertLevels(t: Tokens, changes: Changes): void {
  for (let alert = 2; alert + 1 < t.length; alert++) {
    const [to, level, verb] = [alert - 1, alert + 1, t.head(alert)];
    if (t.lower(alert) !== 'alert' || t.tag(alert) !== 'VB' || t.lower(to) !== 'to' || t.head(level) !== alert || verb === alert) continue;
    if (t.lower(level) !== 'level' && t.lower(level) !== 'levels') continue;
    changes.set(to, { head: verb, dep: 'prep', tag: 'IN', pos: 'ADP' });
    changes.set(level, { head: to, dep: 'pobj' });
    changes.set(alert, { head: level, dep: 'compound', tag: 'NN', pos: 'NOUN' });
    for (const c of t.children(alert)) if (c !== to && c !== level) changes.set(c, { head: verb });
  }
}

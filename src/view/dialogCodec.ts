import type { Dialog } from './view';

/** A dialog's parts hold ids, indicators and periods: none has a `!`. */
export function writeDialog(dialog: Dialog): string {
  switch (dialog.type) {
    case 'source':
      return ['source', dialog.zone, dialog.field].join('!');
    case 'city-source':
      return ['city', dialog.subject, dialog.indicator, dialog.period].join('!');
    case 'contradiction':
      return ['contradiction', dialog.id].join('!');
  }
}

export function readDialog(text: string): Dialog | null {
  const [type, ...parts] = text.split('!');
  if (parts.some((part) => !/^[\w:+-]{0,80}$/.test(part))) return null;
  const [a, b, c] = parts;
  if (type === 'source' && a && b && parts.length === 2) return { type: 'source', zone: a, field: b };
  if (type === 'city' && a && b && c !== undefined && parts.length === 3) {
    return { type: 'city-source', subject: a, indicator: b, period: c };
  }
  if (type === 'contradiction' && a && parts.length === 1) return { type: 'contradiction', id: a };
  return null;
}

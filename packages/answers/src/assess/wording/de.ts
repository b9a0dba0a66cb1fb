import type { AssessWording } from './index.ts'

export const assessDe: AssessWording = {
  toConfirm: 'Von einem Rechtsanwalt zu bestätigen',
  unread: (stage, readUntil) =>
    `${stage}: Der Text wurde nach dem ${readUntil} geändert, und der neue Text konnte nicht gelesen werden. Die Antwort folgt dem letzten bekannten Text; sie verschließt keine Tür, solange ein Rechtsanwalt sie nicht bestätigt hat.`,
  settledEarly: 'Antworten fehlen, aber keine kann diese Schlussfolgerung noch ändern.',
  unknownFact: (id, nearest) =>
    `„${id}“ ist keine Angabe dieses Verfahrens. Berichtigen Sie den Namen oder lassen Sie sie weg${
      nearest.length > 0 ? `; vielleicht: ${nearest.join(', ')}` : ''
    }.`,
  unknownProcedure: (known) =>
    `Dieses Verfahren ist nicht bekannt. Wählen Sie aus: ${known.join(', ')}.`,
  notInForce: (from) =>
    `Die Regel gab es an diesem Tag noch nicht: Sie beginnt am ${from}. Geben Sie einen Tag ab diesem Datum an.`,
}

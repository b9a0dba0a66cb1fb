import { autoritesDe } from '@sejour/law/autorites/de'
import type { AutoritesWords } from './index.ts'

export const law = autoritesDe

export const words: AutoritesWords = {
  title: 'Wer entscheidet, welches Gericht',
  description:
    'Für jede Aufenthaltssache in Belgien: wer den Antrag entgegennimmt, wer prüft, wer entscheidet, welches Papier, welches Gericht und in welcher Sprache.',
  lead: 'Jeder Antrag folgt einem Weg: Eine Behörde nimmt ihn entgegen, eine andere entscheidet, ein Gericht kontrolliert.',
  matrix: 'Der Weg eines Antrags',
  matrixLead: 'In der Reihenfolge, in der die Akte reist.',
  receives: 'Nimmt entgegen',
  checks: 'Prüft, nimmt Stellung',
  decides: 'Entscheidet',
  gives: 'Händigt aus',
  judge: 'Gericht',
  effects: {
    suspensif: 'die Beschwerde hielt die Entfernung bis zum 11. Juni 2026 auf; seitdem zu prüfen',
    'non-suspensif': 'die Beschwerde hält die Entfernung nicht auf',
    selon: 'die Wirkung hängt von der Entscheidung ab',
    liste:
      'die Beschwerde hielt die Entfernung auf, nach der bis zum 17. August 2025 gelesenen Liste; seitdem zu prüfen',
  },
  paper: (id) => (/^[A-Z]/.test(id) ? `${id}-Karte` : paperName(id)),
  disputes: 'Welches Gericht für welchen Streit',
  disputesLead:
    'Diese Fristen sind die der bis zum 11. Juni 2026 gelesenen Texte; zählen Sie sie mit „Letzter Tag“.',
  languages: 'In welcher Sprache',
  authorities: 'Die Behörden',
  courts: 'Die Gerichte',
  contactSince: (day) => `Adresse bekannt seit dem ${day}.`,
}

function paperName(id: string): string {
  if (id === 'ai') return 'Registrierungsbescheinigung'
  return id.startsWith('circulaire-')
    ? `Anlage ${id.slice('circulaire-annexe-'.length)} des Rundschreibens`
    : `Anlage ${id.slice('annexe-'.length)}`
}

import { renouvellementDe } from '@sejour/law/renouvellement'
import { inputDe } from '../../input/wording/de.ts'
import { sayDate } from '../../say/index.ts'
import type { RenewalWording } from './wording.ts'

export const renewalWordingDe: RenewalWording = {
  lang: 'de',
  input: inputDe,
  libelles: renouvellementDe,
  windows: {
    both: (from, to) =>
      `Beantragen Sie zwischen dem ${sayDate(from, 'de')} und dem ${sayDate(to, 'de')}.`,
    until: (to) => `Beantragen Sie spätestens am ${sayDate(to, 'de')}.`,
    unknown: (expires) => `Beantragen Sie vor dem ${sayDate(expires, 'de')}.`,
    once: 'Dieser Titel wird nicht erneuert: Beantragen Sie vor seinem Ende einen anderen Aufenthalt, wenn Sie die Bedingungen erfüllen.',
    lateByLaw:
      'Es ist später, als das Gesetz verlangt, aber der Titel läuft noch: Kommen Sie sofort und lassen Sie sich beraten.',
  },
  states: {
    early: 'Es ist noch früh: Die Gemeinde kann Sie wiederkommen lassen.',
    'in-window': 'Dieser Tag liegt im üblichen Zeitraum.',
    late: 'Nach der Praxis ist es spät, aber der Titel läuft noch: Der Antrag bleibt möglich. Kommen Sie bald.',
    open: 'Dieser Tag liegt vor Ende des Titels.',
    'after-expiry': 'Der Titel ist abgelaufen: Beantragen Sie sofort und lassen Sie sich beraten.',
  },
}

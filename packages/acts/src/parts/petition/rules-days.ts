import { article } from '@sejour/law'
import { limitesDe2026, type RemedyId } from '@sejour/law/recours'
import type { Rule } from '../../rule.ts'
import { isAdult } from '../letter/belgian.ts'
import type { PetitionDraft } from './fields.ts'
import { decisionOf } from './kinds.ts'
import { isLate, printsItsLimit } from './limit.ts'
import { isBefore } from '../days.ts'

const limit = article('39/57', { paragraph: '§ 1er' })
const nullity = (point: string) => article('39/69', { paragraph: '§ 1er', subparagraph: 2, point })

/** The order of the days, and the last one to file; `remedy` is the one whose limit runs. */
export function dayRules(remedy: RemedyId): readonly Rule<PetitionDraft>[] {
  return [...dayOrder, late(remedy), ...ages]
}

/** The remedy whose limit runs: extreme urgency has its own. */
function late(remedy: RemedyId): Rule<PetitionDraft & Measured> {
  return {
    id: 'filed-late',
    breaks: 'contradiction',
    fields: ['filedOn', 'decisions.notifiedOn', 'forceMajeure'],
    broken: ({ decisions = [], filedOn, forceMajeure, removalMeasure }) =>
      forceMajeure === undefined &&
      decisions.some((attacked) => isLate(attacked, { remedy, filedOn, removalMeasure })),
    says: {
      fr: 'La requête est datée d’après le dernier jour du délai d’une des décisions. Corrigez le jour, retirez la décision, ou exposez la force majeure.',
      nl: 'Het verzoekschrift is gedateerd na de laatste dag van de termijn voor een van de beslissingen. Verbeter de dag, haal de beslissing weg, of zet de overmacht uiteen.',
      de: 'Die Antragschrift ist nach dem letzten Tag der Frist für eine der Entscheidungen datiert. Berichtigen Sie den Tag, streichen Sie die Entscheidung, oder legen Sie die höhere Gewalt dar.',
    },
    source: limit,
  }
}

type Measured = { readonly removalMeasure?: string | undefined }

const dayOrder: readonly Rule<PetitionDraft>[] = [
  {
    id: 'notified-before-taken',
    breaks: 'contradiction',
    fields: ['decisions.notifiedOn', 'decisions.taken'],
    broken: ({ decisions = [] }) =>
      decisions.some(({ taken, notifiedOn }) => isBefore(notifiedOn, taken)),
    says: {
      fr: 'Une décision n’est pas notifiée avant d’être prise : corrigez un des deux jours.',
      nl: 'Van een beslissing wordt niet kennisgegeven voordat ze is genomen: verbeter een van beide dagen.',
      de: 'Eine Entscheidung wird nicht notifiziert, bevor sie getroffen ist: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'filed-before-notified',
    breaks: 'contradiction',
    fields: ['filedOn', 'decisions.notifiedOn'],
    broken: ({ decisions = [], filedOn }) =>
      decisions.some(({ notifiedOn }) => isBefore(filedOn, notifiedOn)),
    says: {
      fr: 'La requête est datée d’avant la notification d’une décision : corrigez un des deux jours.',
      nl: 'Het verzoekschrift is gedateerd vóór de kennisgeving van een beslissing: verbeter een van beide dagen.',
      de: 'Die Antragschrift ist vor der Notifizierung einer Entscheidung datiert: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'printed-limit',
    breaks: 'missing',
    fields: ['decisions.printedDays'],
    broken: ({ decisions = [] }) =>
      decisions.some(
        ({ notifiedOn, printedDays }) => printsItsLimit(notifiedOn) && printedDays === undefined,
      ),
    says: {
      fr: 'Pour une décision notifiée depuis le 12 juin 2026, c’est le délai qu’elle imprime qui compte : lisez-le et donnez-le.',
      nl: 'Voor een beslissing die sinds 12 juni 2026 ter kennis is gebracht, telt de termijn die ze vermeldt: lees hem en vul hem in.',
      de: 'Für eine seit dem 12. Juni 2026 notifizierte Entscheidung zählt die Frist, die sie angibt: Lesen Sie sie ab und tragen Sie sie ein.',
    },
    source: limitesDe2026,
  },
  {
    id: 'held-by-the-paper',
    breaks: 'contradiction',
    fields: ['decisions.detained', 'decisions.kind'],
    broken: ({ decisions = [] }) =>
      decisions.some(
        ({ kind, detained }) => detained === false && decisionOf(kind)?.settles?.detained === true,
      ),
    says: {
      fr: 'Cette décision ordonne elle-même le maintien : qui la reçoit est détenu, et le délai est celui d’une personne détenue.',
      nl: 'Die beslissing beveelt zelf de vasthouding: wie ze krijgt, wordt vastgehouden, en de termijn is die van een vastgehouden persoon.',
      de: 'Diese Entscheidung ordnet selbst die Festhaltung an: Wer sie erhält, wird festgehalten, und es gilt die Frist einer festgehaltenen Person.',
    },
    source: article('39/57', { paragraph: '§ 1er', subparagraph: 2, point: '1°' }),
  },
]

const ages: readonly Rule<PetitionDraft>[] = [
  {
    id: 'minor-unrepresented',
    breaks: 'missing',
    fields: ['petitioners.representedBy'],
    broken: ({ petitioners = [] }) =>
      petitioners.some(
        ({ capacity, representedBy }) => capacity === 'minor' && representedBy === undefined,
      ),
    says: {
      fr: 'Un mineur agit par ses deux parents ou par son tuteur : nommez qui le représente.',
      nl: 'Een minderjarige treedt op via zijn beide ouders of zijn voogd: vermeld wie hem vertegenwoordigt.',
      de: 'Ein Minderjähriger handelt durch beide Eltern oder seinen Vormund: Nennen Sie, wer ihn vertritt.',
    },
    source: nullity('1°'),
  },
  {
    id: 'capacity-against-age',
    breaks: 'contradiction',
    fields: ['petitioners.capacity', 'petitioners.birthDate', 'filedOn'],
    broken: ({ petitioners = [], filedOn }) =>
      petitioners.some(({ capacity, birthDate }) => {
        const adult = isAdult(birthDate, filedOn)
        return (adult === true && capacity === 'minor') || (adult === false && capacity === 'own')
      }),
    says: {
      fr: 'La qualité ne va pas avec l’âge : avant dix-huit ans, on est représenté ; dès dix-huit ans, on agit en son nom.',
      nl: 'De hoedanigheid past niet bij de leeftijd: vóór achttien jaar wordt men vertegenwoordigd, vanaf achttien treedt men zelf op.',
      de: 'Die Eigenschaft passt nicht zum Alter: Vor achtzehn Jahren wird man vertreten, ab achtzehn handelt man selbst.',
    },
  },
]

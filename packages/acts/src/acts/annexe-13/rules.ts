import { annexeAr, article } from '@sejour/law'
import {
  delaiLeMoinsLong,
  demandesPendantes,
  examenAvantEloignement,
} from '@sejour/law/eloignement'
import { isBefore } from '../../parts/days.ts'
import type { Rule } from '../../rule.ts'
import type { Draft13 } from './fields.ts'

const USUAL = delaiLeMoinsLong.usual.days
const REDUCED_BELOW = delaiLeMoinsLong.reducedBelow.days

const hasPoint = ({ bases }: Draft13, id: string) =>
  bases?.some(({ point }) => point === id) === true

/** Whom no order can be given, and what it rests on. */
export const baseRules: readonly Rule<Draft13>[] = [
  {
    id: 'person-may-stay',
    breaks: 'contradiction',
    fields: ['status'],
    broken: ({ status }) => status === 'stays',
    says: {
      fr: 'L’article 7 ne permet pas d’ordre contre qui est autorisé ou admis au séjour : mettez d’abord fin à ce séjour.',
      nl: 'Artikel 7 laat geen bevel toe tegen wie gemachtigd of toegelaten is tot verblijf: beëindig eerst dat verblijf.',
      de: 'Artikel 7 erlaubt keine Anweisung gegen eine Person, deren Aufenthalt erlaubt ist: Beenden Sie zuerst diesen Aufenthalt.',
    },
    source: article('7'),
  },
  {
    id: 'union-has-own-forms',
    breaks: 'contradiction',
    fields: ['status'],
    broken: ({ status }) => status === 'union',
    says: {
      fr: 'Un citoyen de l’Union ou un membre de sa famille reçoit l’ordre dans une annexe 20 ou 21, avec son propre délai.',
      nl: 'Een burger van de Unie of een familielid krijgt het bevel in een bijlage 20 of 21, met een eigen termijn.',
      de: 'Ein Unionsbürger oder ein Familienmitglied erhält die Anweisung in einer Anlage 20 oder 21, mit eigener Frist.',
    },
    source: article('44ter'),
  },
  {
    id: 'minor-alone',
    breaks: 'contradiction',
    fields: ['status'],
    broken: ({ status }) => status === 'alone-minor',
    says: {
      fr: 'Un mineur non accompagné ne reçoit pas cet ordre : l’annexe 38 s’adresse à qui le prend en charge.',
      nl: 'Een niet-begeleide minderjarige krijgt dit bevel niet: bijlage 38 is gericht tot wie voor hem zorgt.',
      de: 'Ein unbegleiteter Minderjähriger erhält diese Anweisung nicht: Anlage 38 richtet sich an den, der für ihn sorgt.',
    },
    source: annexeAr('38'),
  },
  {
    id: 'point-twice',
    breaks: 'contradiction',
    fields: ['bases'],
    broken: ({ bases }) => {
      const points = (bases ?? []).flatMap(({ point }) => (point === undefined ? [] : [point]))
      return new Set(points).size < points.length
    },
    says: {
      fr: 'Le même point de l’article 7 figure deux fois : réunissez ses faits.',
      nl: 'Hetzelfde punt van artikel 7 staat er twee keer: voeg de feiten samen.',
      de: 'Dieselbe Nummer von Artikel 7 kommt zweimal vor: Fassen Sie ihre Tatsachen zusammen.',
    },
    source: article('8'),
  },
  {
    id: 'point-13-without-decision',
    breaks: 'missing',
    fields: ['refusal', 'bases'],
    broken: (draft) => hasPoint(draft, 'article-7.13') && draft.refusal === undefined,
    says: {
      fr: 'Le point 13° suppose une décision qui refuse le séjour ou y met fin : indiquez-la.',
      nl: 'Punt 13° veronderstelt een beslissing die het verblijf weigert of beëindigt: vermeld ze.',
      de: 'Nummer 13 setzt eine Entscheidung voraus, die den Aufenthalt verweigert oder beendet: Geben Sie sie an.',
    },
    source: article('7', { point: '13°' }),
  },
  {
    id: 'order-before-refusal',
    breaks: 'contradiction',
    fields: ['refusal.on', 'decidedOn'],
    broken: ({ refusal, decidedOn }) => isBefore(decidedOn, refusal?.on),
    says: {
      fr: 'L’ordre ne précède pas la décision sur laquelle il repose : corrigez un des deux jours.',
      nl: 'Het bevel gaat niet vooraf aan de beslissing waarop het berust: verbeter een van beide dagen.',
      de: 'Die Anweisung geht der Entscheidung, auf der sie beruht, nicht voraus: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'refusal-appeal-suspends',
    breaks: 'contradiction',
    fields: ['refusal.suspensive'],
    broken: ({ refusal }) => refusal?.suspensive === true,
    says: {
      fr: 'Le recours contre ce refus suspend l’éloignement : durant son délai et son examen, aucun ordre n’est pris pour les mêmes faits.',
      nl: 'Het beroep tegen die weigering schorst de verwijdering: tijdens de termijn en het onderzoek ervan wordt geen bevel genomen voor dezelfde feiten.',
      de: 'Die Beschwerde gegen diese Verweigerung setzt die Entfernung aus: Während ihrer Frist und Prüfung ergeht wegen derselben Tatsachen keine Anweisung.',
    },
    source: article('39/79', { paragraph: '§ 1er', subparagraph: 1 }),
  },
  {
    id: 'stay-while-examined',
    breaks: 'contradiction',
    fields: ['pending.request', 'pending.paper'],
    broken: ({ pending }) => {
      const request = demandesPendantes.find(({ id }) => id === pending?.request)
      if (!request) return false
      if (request.provisionalStay === 'by-law') return true
      return request.provisionalStay === 'with-paper' && pending?.paper === true
    },
    says: {
      fr: 'Cette demande permet de rester pendant son examen : aucun ordre n’est donné avant sa fin.',
      nl: 'Die aanvraag laat toe tijdens het onderzoek te blijven: er wordt geen bevel gegeven vóór het einde ervan.',
      de: 'Dieser Antrag erlaubt es, während seiner Prüfung zu bleiben: Vor deren Ende wird keine Anweisung erteilt.',
    },
    source: article('1/3'),
  },
  {
    id: 'pending-unexamined',
    breaks: 'missing',
    fields: ['pending.answer', 'pending.request'],
    broken: ({ pending }) =>
      pending?.request !== undefined && pending.request !== 'none' && pending.answer === undefined,
    says: {
      fr: 'Ce qu’une demande en cours invoque est examiné avant l’ordre : écrivez cet examen.',
      nl: 'Wat een lopende aanvraag inroept, wordt vóór het bevel onderzocht: schrijf dat onderzoek op.',
      de: 'Was ein laufender Antrag geltend macht, wird vor der Anweisung geprüft: Schreiben Sie diese Prüfung auf.',
    },
    ...(examenAvantEloignement[0] && { source: examenAvantEloignement[0] }),
  },
]

/** The days for leaving, and the reasons for fewer. */
export const termRules: readonly Rule<Draft13>[] = [
  {
    id: 'term-over-thirty',
    breaks: 'contradiction',
    fields: ['term.days'],
    broken: ({ term }) => term?.days !== undefined && term.days > USUAL,
    says: {
      fr: `L’ordre fixe ${USUAL} jours au plus ; une prolongation se demande ensuite.`,
      nl: `Het bevel bepaalt hoogstens ${USUAL} dagen; een verlenging wordt daarna gevraagd.`,
      de: `Die Anweisung setzt höchstens ${USUAL} Tage fest; eine Verlängerung wird danach beantragt.`,
    },
    source: delaiLeMoinsLong.usual.source,
  },
  {
    id: 'term-shortened-for-long-stay',
    breaks: 'contradiction',
    fields: ['term.days', 'term.shortStay'],
    broken: ({ term }) =>
      term?.days !== undefined &&
      term.shortStay === false &&
      term.days < USUAL &&
      term.days >= REDUCED_BELOW,
    says: {
      fr: `De ${REDUCED_BELOW} à ${USUAL - 1} jours, le délai n’existe que pour qui ne pouvait rester que trois mois : donnez ${USUAL} jours, ou moins de ${REDUCED_BELOW} avec un cas du § 3.`,
      nl: `Van ${REDUCED_BELOW} tot ${USUAL - 1} dagen bestaat de termijn alleen voor wie hoogstens drie maanden mocht blijven: geef ${USUAL} dagen, of minder dan ${REDUCED_BELOW} met een geval van § 3.`,
      de: `Von ${REDUCED_BELOW} bis ${USUAL - 1} Tagen gibt es die Frist nur für Personen, die höchstens drei Monate bleiben durften: Geben Sie ${USUAL} Tage, oder weniger als ${REDUCED_BELOW} mit einem Fall von § 3.`,
    },
    source: delaiLeMoinsLong.shortStay.source,
  },
  {
    id: 'term-reduced-without-case',
    breaks: 'missing',
    fields: ['term.reducedBy', 'term.days'],
    broken: ({ term }) =>
      term?.days !== undefined && term.days < REDUCED_BELOW && (term.reducedBy ?? []).length === 0,
    says: {
      fr: `Moins de ${REDUCED_BELOW} jours, ou aucun, ne se donnent que dans un cas de l’article 74/14, § 3 : choisissez-le.`,
      nl: `Minder dan ${REDUCED_BELOW} dagen, of geen, kan alleen in een geval van artikel 74/14, § 3: kies het.`,
      de: `Weniger als ${REDUCED_BELOW} Tage oder keine gibt es nur in einem Fall von Artikel 74/14 § 3: Wählen Sie ihn.`,
    },
    source: delaiLeMoinsLong.reducedBelow.source,
  },
  {
    id: 'reduced-case-unused',
    breaks: 'contradiction',
    fields: ['term.reducedBy', 'term.days'],
    broken: ({ term }) =>
      term?.days !== undefined && term.days >= REDUCED_BELOW && (term.reducedBy ?? []).length > 0,
    says: {
      fr: 'Un cas de réduction est choisi alors que le délai n’est pas réduit : enlevez l’un des deux.',
      nl: 'Er is een geval van verkorting gekozen terwijl de termijn niet is verkort: haal een van beide weg.',
      de: 'Ein Fall der Verkürzung ist gewählt, obwohl die Frist nicht verkürzt ist: Entfernen Sie eines von beiden.',
    },
    source: delaiLeMoinsLong.reducedBelow.source,
  },
  {
    id: 'reduction-unreasoned',
    breaks: 'missing',
    fields: ['term.reason', 'term.reducedBy'],
    broken: ({ term }) => (term?.reducedBy ?? []).length > 0 && term?.reason === undefined,
    says: {
      fr: 'Un délai réduit se motive par l’examen individuel du cas : écrivez-le.',
      nl: 'Een verkorte termijn wordt gemotiveerd met het individuele onderzoek van het geval: schrijf het op.',
      de: 'Eine verkürzte Frist wird mit der Prüfung des Einzelfalls begründet: Schreiben Sie sie auf.',
    },
    source: article('1', { paragraph: '§ 2' }),
  },
  {
    id: 'absconding-without-criterion',
    breaks: 'missing',
    fields: ['term.criteria', 'term.reducedBy'],
    broken: ({ term }) =>
      term?.reducedBy?.includes('delai-reduit.1') === true && (term.criteria ?? []).length === 0,
    says: {
      fr: 'Un risque de fuite repose sur au moins un des onze critères de la loi : choisissez-les.',
      nl: 'Een risico op onderduiken berust op minstens een van de elf criteria van de wet: kies ze.',
      de: 'Eine Fluchtgefahr beruht auf mindestens einem der elf Kriterien des Gesetzes: Wählen Sie sie.',
    },
    source: article('1', { paragraph: '§ 2' }),
  },
  {
    id: 'criteria-without-absconding',
    breaks: 'contradiction',
    fields: ['term.criteria', 'term.reducedBy'],
    broken: ({ term }) =>
      (term?.criteria ?? []).length > 0 &&
      term?.reducedBy !== undefined &&
      !term.reducedBy.includes('delai-reduit.1'),
    says: {
      fr: 'Des critères sont choisis sans que le risque de fuite soit retenu : retenez-le ou enlevez-les.',
      nl: 'Er zijn criteria gekozen zonder dat het risico op onderduiken wordt aangenomen: neem het aan of haal ze weg.',
      de: 'Kriterien sind gewählt, ohne dass die Fluchtgefahr angenommen wird: Nehmen Sie sie an oder entfernen Sie sie.',
    },
    source: article('1', { paragraph: '§ 2' }),
  },
  {
    id: 'measures-without-term',
    breaks: 'contradiction',
    fields: ['term.measures', 'term.days'],
    broken: ({ term }) => term?.days === 0 && (term.measures ?? []).length > 0,
    says: {
      fr: 'Sans délai, il n’y a pas de mesures préventives durant ce délai : enlevez-les.',
      nl: 'Zonder termijn zijn er geen preventieve maatregelen tijdens die termijn: haal ze weg.',
      de: 'Ohne Frist gibt es keine vorbeugenden Maßnahmen während der Frist: Entfernen Sie sie.',
    },
    source: article('74/27'),
  },
  {
    id: 'ban-unsettled',
    breaks: 'missing',
    fields: ['noBanBecause', 'banApart'],
    broken: ({ term, earlierOrder, banApart, noBanBecause }) =>
      (term?.days === 0 || earlierOrder === true) &&
      banApart === false &&
      noBanBecause === undefined,
    says: {
      fr: 'Sans délai, ou après un ordre non exécuté, la loi joint une interdiction d’entrée : joignez-la, ou dites les raisons humanitaires de s’abstenir.',
      nl: 'Zonder termijn, of na een niet-uitgevoerd bevel, voegt de wet een inreisverbod toe: voeg het toe, of zeg de humanitaire redenen om ervan af te zien.',
      de: 'Ohne Frist, oder nach einer nicht ausgeführten Anweisung, fügt das Gesetz ein Einreiseverbot hinzu: Fügen Sie es bei, oder nennen Sie die humanitären Gründe, davon abzusehen.',
    },
    source: article('74/11', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'ban-and-abstention',
    breaks: 'contradiction',
    fields: ['noBanBecause', 'banApart'],
    broken: ({ banApart, noBanBecause }) => banApart === true && noBanBecause !== undefined,
    says: {
      fr: 'Une interdiction d’entrée est jointe, et des raisons de s’abstenir sont données : enlevez l’un des deux.',
      nl: 'Er is een inreisverbod toegevoegd en er zijn redenen om ervan af te zien: haal een van beide weg.',
      de: 'Ein Einreiseverbot ist beigefügt, und es sind Gründe genannt, davon abzusehen: Entfernen Sie eines von beiden.',
    },
    source: article('74/11', { paragraph: '§ 2' }),
  },
]

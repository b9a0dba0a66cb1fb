import { findVersionOn } from '@sejour/engine/cite'
import { sayAll, sayDate } from '@sejour/answers/say'
import { agii, article, cc18of2018, ficheAdde, pratiqueRedevance } from '@sejour/law'
import { redevance9bis } from '@sejour/law/redevance'
import type { Remark } from '../../act.ts'
import type { ActLang, InActLangs } from '../../lang.ts'
import { isAdult } from '../../parts/letter/belgian.ts'
import { withoutPieces } from '../../parts/letter/argument.ts'
import { uncitedPieces } from '../../parts/letter/pieces.ts'
import { isBoundByAsylum } from './asylum-tail.ts'
import type { Data } from './fields.ts'
import { citationsOf } from './rules.ts'

/** What a lawyer looks at before this request is sent. */
export function remarks(data: Data, _version: string, written: ActLang): readonly Remark[] {
  return [
    ...when(data.sending !== 'registered', NOT_REGISTERED),
    ...when(!data.householdComplete, HOUSEHOLD),
    ...when(
      isBoundByAsylum(data.asylum, data.on) && data.asylum.language !== written,
      OTHER_LANGUAGE,
    ),
    ...when(data.asylum.stage === 'cassation-filed', CASSATION_FILED),
    ...when(data.earlierPending, PENDING),
    ...when(data.earlier.includes('medical'), MEDICAL),
    ...when(isSameWords(data), SAME_WORDS),
    ...when(
      data.applicants.some(
        ({ fee, birthDate }) => fee.is === 'paid' && isAdult(birthDate, data.on) === false,
      ),
      MINOR_PAID,
    ),
    ...when(
      data.applicants.some(({ identity }) => identity.exemption === 'impossible'),
      IMPOSSIBLE,
    ),
    ...when(
      data.applicants.some(({ fee }) => fee.is === 'stateless'),
      STATELESS,
    ),
    ...feeRemarks(data),
    ...unsupported(data),
    ...uncited(data),
  ]
}

function isSameWords({ circumstances, merits }: Data): boolean {
  return merits.some(({ text }) => circumstances.some((one) => one.text === text))
}

function when(is: boolean, remark: Remark): readonly Remark[] {
  return is ? [remark] : []
}

const NOT_REGISTERED: Remark = {
  text: {
    fr: 'La demande n’est pas envoyée par recommandé : gardez la preuve du jour de son introduction.',
    nl: 'De aanvraag wordt niet aangetekend verzonden: bewaar het bewijs van de dag van indiening.',
    de: 'Der Antrag wird nicht per Einschreiben versandt: Bewahren Sie den Nachweis des Tages der Einreichung auf.',
  },
  source: ficheAdde,
}

const HOUSEHOLD: Remark = {
  text: {
    fr: 'Le ménage n’est pas dit complet. Nommez chacun, enfants majeurs compris : l’unité de la famille en dépend.',
    nl: 'Het gezin is niet als volledig opgegeven. Noem iedereen, ook de meerderjarige kinderen: de eenheid van het gezin hangt ervan af.',
    de: 'Der Haushalt ist nicht als vollständig angegeben. Nennen Sie alle, auch die volljährigen Kinder: Die Einheit der Familie hängt davon ab.',
  },
  source: ficheAdde,
}

const OTHER_LANGUAGE: Remark = {
  text: {
    fr: 'La lettre n’est pas dans la langue de la procédure d’asile. La loi lue n’y attache pas d’irrecevabilité, mais la décision sera dans cette langue : à confirmer par un avocat.',
    nl: 'De brief is niet in de taal van de asielprocedure. De gelezen wet verbindt daar geen onontvankelijkheid aan, maar de beslissing wordt in die taal genomen: te laten bevestigen door een advocaat.',
    de: 'Das Schreiben ist nicht in der Sprache des Asylverfahrens abgefasst. Das gelesene Gesetz knüpft daran keine Unzulässigkeit, aber die Entscheidung ergeht in dieser Sprache: von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('51/4', { paragraph: '§ 3' }),
}

const CASSATION_FILED: Remark = {
  text: {
    fr: 'Un recours en cassation est introduit et pas encore admis : il ne dispense pas du document d’identité, et rien ne règle si la procédure d’asile est close pour la langue de la demande. À confirmer par un avocat.',
    nl: 'Een cassatieberoep is ingesteld en nog niet toegelaten: het stelt niet vrij van het identiteitsdocument, en niets regelt of de asielprocedure voor de taal van de aanvraag beëindigd is. Te laten bevestigen door een advocaat.',
    de: 'Eine Kassationsbeschwerde ist eingereicht und noch nicht zugelassen: Sie befreit nicht vom Identitätsdokument, und nichts regelt, ob das Asylverfahren für die Sprache des Antrags abgeschlossen ist. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('51/4', { paragraph: '§ 3' }),
}

const MEDICAL: Remark = {
  text: {
    fr: 'Ce qui a été invoqué dans une demande médicale (9ter) ne peut pas servir de circonstance exceptionnelle, sans exception : vérifiez chaque circonstance.',
    nl: 'Wat in een medische aanvraag (9ter) is ingeroepen, kan zonder uitzondering geen buitengewone omstandigheid zijn: kijk elke omstandigheid na.',
    de: 'Was in einem medizinischen Antrag (9ter) geltend gemacht wurde, kann ausnahmslos kein außergewöhnlicher Umstand sein: Prüfen Sie jeden Umstand.',
  },
  source: article('9bis', { paragraph: '§ 2', point: '4°' }),
}

const SAME_WORDS: Remark = {
  text: {
    fr: 'Un motif reprend mot pour mot une circonstance : le même fait peut servir deux fois, mais il s’argumente séparément.',
    nl: 'Een reden neemt een omstandigheid woord voor woord over: hetzelfde feit kan twee keer dienen, maar wordt afzonderlijk beargumenteerd.',
    de: 'Ein Grund übernimmt einen Umstand Wort für Wort: Dieselbe Tatsache kann zweimal dienen, wird aber getrennt begründet.',
  },
  source: ficheAdde,
}

const MINOR_PAID: Remark = {
  text: {
    fr: 'Une redevance est payée pour une personne de moins de dix-huit ans, qui n’en doit pas : elle peut être remboursée.',
    nl: 'Er is retributie betaald voor iemand jonger dan achttien jaar, die er geen verschuldigd is: zij kan worden terugbetaald.',
    de: 'Für eine Person unter achtzehn Jahren, die keine schuldet, wurde eine Gebühr gezahlt: Sie kann erstattet werden.',
  },
  source: pratiqueRedevance,
}

const PENDING: Remark = {
  text: {
    fr: 'Cette demande fait présumer le retrait de celle qui est pendante : reprenez ici tout ce qui doit encore être examiné. Si l’enquête de résidence est négative, le sort de l’ancienne demande n’est pas réglé : à confirmer par un avocat.',
    nl: 'Door deze aanvraag wordt afstand van de hangende aanvraag vermoed: herhaal hier alles wat nog moet worden onderzocht. Is de woonstcontrole negatief, dan is niet geregeld wat er met de oude aanvraag gebeurt: te laten bevestigen door een advocaat.',
    de: 'Durch diesen Antrag gilt der anhängige als zurückgenommen: Wiederholen Sie hier alles, was noch geprüft werden muss. Fällt die Wohnsitzkontrolle negativ aus, ist nicht geregelt, was aus dem alten Antrag wird: von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('9bis', { paragraph: '§ 3' }),
}

const IMPOSSIBLE: Remark = {
  text: {
    fr: 'L’impossibilité d’obtenir le document s’apprécie : joignez chaque démarche et chaque réponse.',
    nl: 'De onmogelijkheid om het document te verkrijgen wordt beoordeeld: voeg elke stap en elk antwoord toe.',
    de: 'Die Unmöglichkeit, das Dokument zu erhalten, wird beurteilt: Fügen Sie jeden Schritt und jede Antwort bei.',
  },
  source: agii('document d’identité'),
}

const STATELESS: Remark = {
  text: {
    fr: 'La dispense de l’apatride vient d’un arrêt : à confirmer par un avocat.',
    nl: 'De vrijstelling van de staatloze komt uit een arrest: te laten bevestigen door een advocaat.',
    de: 'Die Befreiung des Staatenlosen ergibt sich aus einem Entscheid: von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: cc18of2018,
}

// The amount of the day is compared, and where nobody has confirmed it, that is said.
function feeRemarks({ applicants, on }: Data): readonly Remark[] {
  const version = findVersionOn(on, redevance9bis)
  const source = version && [version.source].flat()[0]
  if (!version || !source) return []
  const paid = applicants.filter(({ fee }) => fee.is === 'paid')
  const differs = paid.some(({ fee }) => fee.amount !== version.value)
  const isSure = source.certainty === 'high' || source.certainty === 'medium'
  if (paid.length === 0 || (!differs && isSure)) return []
  const text: InActLangs = isSure
    ? {
        fr: `Le montant payé n’est pas celui qui est connu pour le ${sayDate(on, 'fr')} : vérifiez-le avant l’envoi.`,
        nl: `Het betaalde bedrag is niet het bedrag dat bekend is voor ${sayDate(on, 'nl')}: kijk het na vóór de verzending.`,
        de: `Der gezahlte Betrag ist nicht der für den ${sayDate(on, 'de')} bekannte: Prüfen Sie ihn vor dem Versand.`,
      }
    : {
        fr: 'Le montant de la redevance n’est pas confirmé pour ce jour : vérifiez-le à l’Office avant l’envoi.',
        nl: 'Het bedrag van de retributie is voor die dag niet bevestigd: kijk het na bij de Dienst Vreemdelingenzaken vóór de verzending.',
        de: 'Der Betrag der Gebühr ist für diesen Tag nicht bestätigt: Prüfen Sie ihn vor dem Versand beim Ausländeramt.',
      }
  return [{ text, source }]
}

function unsupported({ circumstances, merits }: Data): readonly Remark[] {
  const remark = (all: Data['merits'], noun: InActLangs): readonly Remark[] => {
    const numbers = withoutPieces(all).map(String)
    if (numbers.length === 0) return []
    return [
      {
        text: {
          fr: `Sans pièce à l’appui : ${noun.fr} ${sayAll(numbers, 'fr')}. La preuve revient au demandeur.`,
          nl: `Zonder bewijsstuk: ${noun.nl} ${sayAll(numbers, 'nl')}. Het bewijs rust op de aanvrager.`,
          de: `Ohne Beleg: ${noun.de} ${sayAll(numbers, 'de')}. Der Beweis obliegt dem Antragsteller.`,
        },
        source: ficheAdde,
      },
    ]
  }
  return [
    ...remark(circumstances, { fr: 'circonstance', nl: 'omstandigheid', de: 'Umstand' }),
    ...remark(merits, { fr: 'motif', nl: 'reden', de: 'Grund' }),
  ]
}

function uncited(data: Data): readonly Remark[] {
  const numbers = uncitedPieces(data.pieces, citationsOf(data)).map(String)
  if (numbers.length === 0) return []
  return [
    {
      text: {
        fr: `Pièces de l’inventaire que la lettre ne cite pas : ${sayAll(numbers, 'fr')}.`,
        nl: `Stukken van de inventaris die de brief niet vermeldt: ${sayAll(numbers, 'nl')}.`,
        de: `Unterlagen des Verzeichnisses, die das Schreiben nicht anführt: ${sayAll(numbers, 'de')}.`,
      },
    },
  ]
}

import { autoritesFr, langues } from '@sejour/law/autorites'
import { autoritesDe } from '@sejour/law/autorites/de'
import { autoritesNl } from '@sejour/law/autorites/nl'
import { aConfirmer, article } from '@sejour/law'
import { limitesDe2026, type RemedyId } from '@sejour/law/recours'
import type { Remark } from '../../act.ts'
import type { PetitionData } from './fields.ts'
import { printsItsLimit, sayLimit } from './limit.ts'

type Running = { readonly remedy: RemedyId; readonly removalMeasure?: string | undefined }

/** What a lawyer has to know or to confirm before filing: first the last day of each decision. */
export function petitionRemarks(
  data: PetitionData,
  version: string,
  running: Running,
): readonly Remark[] {
  const { asks, decisions, filedOn, legalAid, via, forceMajeure } = data
  const fee = asks.includes('annulment') ? rollFee : noRollFee
  const on9bis = decisions.some(({ kind }) => /^article-9(bis|ter)\./.test(kind))
  return [
    ...decisions.flatMap((decided, index) => {
      const said = sayLimit(decided, { ...running, filedOn })
      const number = decisions.length > 1 ? ` ${index + 1}` : ''
      return said
        ? [
            {
              text: {
                fr: `Décision${number}. ${said.fr}`,
                nl: `Beslissing${number}. ${said.nl}`,
                de: `Entscheidung${number}. ${said.de}`,
              },
              source: printsItsLimit(decided.notifiedOn) ? limitesDe2026 : article('39/57'),
            },
          ]
        : []
    }),
    ...(version === '2026-06-12' ? [unread2026] : []),
    ...(forceMajeure === undefined ? [] : [strictMajeure]),
    ...(legalAid === 'asked' ? [] : [fee]),
    ...(decisions.length > 1 ? [severalDecisions] : []),
    ...(decisions.some(({ author }) => author === 'commune') ? [communeDefends] : []),
    ...(on9bis ? [laterAppeal] : []),
    ...(via === 'j-box' ? [jBoxCopies] : []),
    languageOfCouncil,
    procedureDecree,
  ]
}

const unread2026: Remark = {
  text: {
    fr: 'La loi du 17 juin 2026 remplace les règles de la requête et n’a pas été lue ici : d’après des résumés, la longueur de la requête est limitée et l’audience se demande. Les mentions du dernier texte lu sont gardées.',
    nl: 'De wet van 17 juni 2026 vervangt de regels over het verzoekschrift en is hier niet gelezen: volgens samenvattingen is de lengte beperkt en moet een terechtzitting worden gevraagd. De vermeldingen van de laatst gelezen tekst zijn behouden.',
    de: 'Das Gesetz vom 17. Juni 2026 ersetzt die Regeln über die Antragschrift und wurde hier nicht gelesen: Nach Zusammenfassungen ist ihre Länge begrenzt und eine Sitzung zu beantragen. Die Angaben des zuletzt gelesenen Textes sind beibehalten.',
  },
  source: limitesDe2026,
}

const strictMajeure: Remark = {
  text: {
    fr: 'La force majeure est admise strictement : ni la négligence, ni le manque d’avocat n’en sont. Joignez-en la preuve.',
    nl: 'Overmacht wordt strikt beoordeeld: nalatigheid of het ontbreken van een advocaat is er geen. Voeg het bewijs bij.',
    de: 'Höhere Gewalt wird streng beurteilt: Weder Nachlässigkeit noch das Fehlen eines Rechtsanwalts genügt. Fügen Sie den Nachweis bei.',
  },
  source: aConfirmer,
}

const rollFee: Remark = {
  text: {
    fr: 'Un droit de rôle est dû par partie requérante. Il se paie dans les 8 jours de l’avis du greffe ; sans paiement à temps, la requête n’est pas inscrite au rôle et rien ne le répare. Le montant actuel n’a pas été lu.',
    nl: 'Per verzoekende partij is rolrecht verschuldigd. Het wordt betaald binnen 8 dagen na het bericht van de griffie; zonder tijdige betaling komt het verzoekschrift niet op de rol en dat kan niet worden hersteld. Het huidige bedrag is niet gelezen.',
    de: 'Je antragstellender Partei ist eine Eintragungsgebühr geschuldet. Sie ist binnen 8 Tagen nach der Mitteilung der Kanzlei zu zahlen; sonst wird die Antragschrift nicht in die Liste eingetragen, was nicht zu beheben ist. Der heutige Betrag wurde nicht gelesen.',
  },
  source: article('39/68-1'),
}

const noRollFee: Remark = {
  text: {
    fr: 'D’après des pages spécialisées, l’extrême urgence seule ne paie pas de droit de rôle ; avec l’annulation dans la même requête, il est dû.',
    nl: 'Volgens gespecialiseerde pagina’s is voor de uiterst dringende vordering alleen geen rolrecht verschuldigd; samen met de nietigverklaring in één verzoekschrift wel.',
    de: 'Nach Fachseiten ist für die äußerste Dringlichkeit allein keine Eintragungsgebühr geschuldet; zusammen mit der Nichtigerklärung in einer Antragschrift schon.',
  },
  source: aConfirmer,
}

const severalDecisions: Remark = {
  text: {
    fr: 'Une seule requête contre plusieurs décisions : aucun texte lu ici ne dit quand elle est admise. Chaque décision garde son propre délai.',
    nl: 'Eén verzoekschrift tegen meerdere beslissingen: geen enkele hier gelezen tekst zegt wanneer dat kan. Elke beslissing behoudt haar eigen termijn.',
    de: 'Eine Antragschrift gegen mehrere Entscheidungen: Kein hier gelesener Text sagt, wann dies zulässig ist. Jede Entscheidung behält ihre eigene Frist.',
  },
  source: aConfirmer,
}

const communeDefends: Remark = {
  text: {
    fr: 'Par qui la commune est représentée (collège ou bourgmestre), et si l’État belge est aussi partie adverse, n’a pas été lu ici : faites confirmer la partie adverse.',
    nl: 'Door wie de gemeente wordt vertegenwoordigd (college of burgemeester), en of de Belgische Staat ook verwerende partij is, werd hier niet gelezen: laat de verwerende partij bevestigen.',
    de: 'Durch wen die Gemeinde vertreten wird (Kollegium oder Bürgermeister), und ob auch der Belgische Staat Gegenpartei ist, wurde hier nicht gelesen: Lassen Sie die Gegenpartei bestätigen.',
  },
  source: aConfirmer,
}

const laterAppeal: Remark = {
  text: {
    fr: 'Un recours recevable contre une décision 9bis ou 9ter plus récente fait tenir pour retiré le recours antérieur encore pendant, sauf intérêt démontré. Vérifiez s’il y en a un.',
    nl: 'Een ontvankelijk beroep tegen een latere 9bis- of 9ter-beslissing geldt als afstand van het eerdere beroep dat nog loopt, tenzij belang wordt aangetoond. Ga na of er een is.',
    de: 'Eine zulässige Beschwerde gegen eine spätere 9bis- oder 9ter-Entscheidung gilt als Rücknahme der früheren noch anhängigen, außer bei nachgewiesenem Interesse. Prüfen Sie, ob es eine gibt.',
  },
  source: article('39/68-3'),
}

const jBoxCopies: Remark = {
  text: {
    fr: 'Le texte lu demande quatre copies sans distinguer ; s’il les faut encore par J-Box est à confirmer.',
    nl: 'De gelezen tekst vraagt vier afschriften zonder onderscheid; of ze via J-Box nog nodig zijn, is te bevestigen.',
    de: 'Der gelesene Text verlangt vier Abschriften ohne Unterschied; ob sie über J-Box noch nötig sind, ist zu bestätigen.',
  },
  source: article('39/69'),
}

const languageOfCouncil: Remark = {
  text: {
    fr: autoritesFr.langues.conseil,
    nl: autoritesNl.langues.conseil,
    de: autoritesDe.langues.conseil,
  },
  source: langues.conseil.source[0],
}

const procedureDecree: Remark = {
  text: {
    fr: 'L’arrêté royal du 21 décembre 2006 sur la procédure (article 32) ajoute des exigences qui n’ont pas été lues ici.',
    nl: 'Het koninklijk besluit van 21 december 2006 over de rechtspleging (artikel 32) voegt vereisten toe die hier niet zijn gelezen.',
    de: 'Der Königliche Erlass vom 21. Dezember 2006 über das Verfahren (Artikel 32) fügt Anforderungen hinzu, die hier nicht gelesen wurden.',
  },
  source: aConfirmer,
}

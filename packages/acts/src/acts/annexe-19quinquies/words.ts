import { appealWords } from '../../parts/appeal-words.ts'
import { communeNotificationWords } from '../../parts/commune-notification.ts'
import { communeWords } from '../../parts/commune.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    ...communeNotificationWords.fr,
    ...appealWords.fr,
    title: 'Décision de non-prise en considération',
    ofCitizen:
      'Demande d’attestation d’enregistrement présentée le {day} (séjour de plus de trois mois d’un citoyen de l’Union) par :',
    ofFamily:
      'Demande de carte de séjour de membre de la famille d’un citoyen de l’Union présentée le {day} par :',
    decision: 'Cette demande n’est pas prise en considération.',
    because: 'Raison',
    identity: 'l’identité ou la nationalité n’est pas prouvée par un document valable',
    proofs: 'toutes les preuves n’ont pas été remises avec la demande',
    bond: 'le lien de famille avec le citoyen de l’Union ou le Belge n’est pas prouvé',
    missing: 'Il manque :',
    effect:
      'Aucun document de demande n’est remis, aucune inscription n’est faite et aucun délai n’est laissé pour compléter. Une nouvelle demande peut être introduite.',
    officeCopy: 'Copie : Office des étrangers, {office}',
  },
  nl: {
    ...communeWords.nl,
    ...communeNotificationWords.nl,
    ...appealWords.nl,
    title: 'Beslissing tot niet-inoverwegingneming',
    ofCitizen:
      'Aanvraag van een verklaring van inschrijving, aangeboden op {day} (verblijf van meer dan drie maanden van een burger van de Unie) door:',
    ofFamily:
      'Aanvraag van een verblijfskaart van een familielid van een burger van de Unie, aangeboden op {day} door:',
    decision: 'Deze aanvraag wordt niet in overweging genomen.',
    because: 'Reden',
    identity: 'de identiteit of de nationaliteit is niet bewezen met een geldig document',
    proofs: 'niet alle bewijzen zijn bij de aanvraag afgegeven',
    bond: 'de familieband met de burger van de Unie of de Belg is niet bewezen',
    missing: 'Ontbreekt:',
    effect:
      'Er wordt geen aanvraagdocument afgegeven, er gebeurt geen inschrijving en er is geen termijn om aan te vullen. Een nieuwe aanvraag kan worden ingediend.',
    officeCopy: 'Afschrift: Dienst Vreemdelingenzaken, {office}',
  },
  de: {
    ...communeWords.de,
    ...communeNotificationWords.de,
    ...appealWords.de,
    title: 'Entscheidung zur Nichtberücksichtigung',
    ofCitizen:
      'Antrag auf eine Anmeldebescheinigung, vorgelegt am {day} (Aufenthalt eines Unionsbürgers von mehr als drei Monaten) von:',
    ofFamily:
      'Antrag auf eine Aufenthaltskarte für Familienmitglieder eines Unionsbürgers, vorgelegt am {day} von:',
    decision: 'Dieser Antrag wird nicht berücksichtigt.',
    because: 'Grund',
    identity:
      'die Identität oder die Staatsangehörigkeit ist nicht durch ein gültiges Dokument nachgewiesen',
    proofs: 'nicht alle Nachweise wurden mit dem Antrag vorgelegt',
    bond: 'das Familienband mit dem Unionsbürger oder dem Belgier ist nicht nachgewiesen',
    missing: 'Es fehlt:',
    effect:
      'Es wird kein Antragsdokument ausgehändigt, keine Eintragung vorgenommen und keine Frist zur Ergänzung gelassen. Ein neuer Antrag kann gestellt werden.',
    officeCopy: 'Abschrift: Ausländeramt, {office}',
  },
} as const

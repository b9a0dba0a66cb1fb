import type { FactTexts } from '@sejour/engine'

export const projetNl: FactTexts<typeof import('./projet.ts')> = {
  'projet.etudes': {
    label: 'Studie in België',
    question: 'Bent u in België ingeschreven of toegelaten voor een studie?',
    why: 'Met een inschrijving in een erkende instelling kunt u onder voorwaarden recht hebben op verblijf; met een private school niet.',
    options: {
      aucune: 'Nee',
      reconnu: 'Ja, in een georganiseerde, erkende of gesubsidieerde instelling',
      prive: 'Ja, in een niet-erkende private instelling',
    },
    exhibits: ['Bewijs van inschrijving of toelating'],
  },
  'projet.etudes-terminees': {
    label: 'Studie of onderzoek in België beëindigd',
    question: 'Hebt u pas in België hoger onderwijs of een onderzoek beëindigd?',
    why: 'U kunt dan een jaar vragen om werk te zoeken of een onderneming op te richten.',
    options: { non: 'Nee', etudes: 'Ja, hoger onderwijs', recherche: 'Ja, een onderzoek' },
    exhibits: ['Diploma', 'Gastovereenkomst'],
  },
  'projet.travail': {
    label: 'Voorgenomen werk in België',
    question: 'Welk werk wilt u in België doen?',
    why: 'Elke vorm van werk heeft een eigen procedure, begonnen door de werkgever of bij het Gewest.',
    options: {
      aucun: 'Voorlopig geen',
      salarie: 'Werknemer: een werkgever wil mij langer dan 90 dagen in dienst nemen',
      'hautement-qualifie':
        'Hooggekwalificeerd werknemer met een diploma of gelijkwaardige ervaring',
      chercheur: 'Onderzoeker met een gastovereenkomst',
      ict: 'Overgeplaatst binnen mijn groep ondernemingen, vanuit een staat buiten de Unie',
      'ict-mobile': 'Al overgeplaatst in een andere staat van de Unie, met opdracht in België',
      saisonnier: 'Seizoenarbeider',
      independant: 'Zelfstandige',
    },
    exhibits: ['Arbeidsovereenkomst', 'Gastovereenkomst', 'Ondernemingsplan'],
  },
  'projet.longue-duree-autre-etat': {
    label: 'Langdurig ingezetene van een andere staat van de Unie',
    question:
      'Hebt u de status van EU-langdurig ingezetene, gegeven door een andere staat van de Unie?',
    why: 'Met die status kunt u verblijf in België vragen om te werken, te studeren of van eigen middelen te leven.',
    exhibits: ['Verblijfsvergunning van EU-langdurig ingezetene'],
  },
  'projet.sejour-anterieur': {
    label: 'Vroeger verblijf van meer dan drie maanden in België',
    question:
      'Hebt of had u een verblijf van meer dan drie maanden in België, en hebt u het land daarna verlaten?',
    why: 'Er kan een recht op terugkeer zijn als u niet langer weg was dan de wet toelaat.',
    exhibits: ['Oude kaart', 'Bijlage 18'],
  },
}

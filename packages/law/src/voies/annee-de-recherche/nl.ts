import { communsNl, limiteNl } from '../long-sejour/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureAnneeDeRecherche, voieAnneeDeRecherche } from './index.ts'

export const voieAnneeDeRechercheNl: VoieTexts<
  typeof voieAnneeDeRecherche,
  OuvertureAnneeDeRecherche
> = {
  title: 'Zoekjaar: werk zoeken of een onderneming oprichten',
  conditions: {
    'annee-de-recherche.ouverte': 'Het zoekjaar kan worden gevraagd',
    'annee-de-recherche.motif':
      'Studies of onderzoek zijn net afgelopen, onder de titel die ze dekte',
    'annee-de-recherche.apres-etudes': 'Hogere studies eindigen onder een studiekaart',
    'annee-de-recherche.diplome': 'De persoon heeft net hogere studies in België afgerond',
    'annee-de-recherche.carte-etudes': 'De A-kaart voor studies loopt nog',
    'annee-de-recherche.apres-recherche': 'Een onderzoek eindigt onder een kaart van onderzoeker',
    'annee-de-recherche.recherche': 'De persoon heeft net een onderzoek in België afgerond',
    'annee-de-recherche.carte-chercheur': 'De A-kaart van onderzoeker loopt nog',
  },
  statements: {
    ...limiteNl,
    ...communsNl,
    'annee-de-recherche.base':
      'Na hogere studies of onderzoek in België: 12 maanden om werk te zoeken of een onderneming op te richten.',
    'annee-de-recherche.lieu':
      'De aanvraag gebeurt bij de gemeente, in België, onder de nog geldige kaart.',
    'annee-de-recherche.avant': 'Ze gebeurt minstens 15 dagen vóór de vervaldag van de kaart.',
    'annee-de-recherche.completer':
      'Een onvolledig dossier wordt aangevuld binnen 15 dagen na het verzoek daartoe.',
    'annee-de-recherche.pieces':
      'Het diploma of het bewijs van slagen; voor een onderzoeker, het bewijs dat het onderzoek is afgelopen.',
    'annee-de-recherche.moyens':
      'Een ziekteverzekering en bestaansmiddelen kunnen worden gevraagd: te bevestigen.',
    'annee-de-recherche.redevance-etudiant':
      'Na studies is er geen retributie: artikel 61/1/9 staat niet op de lijst van artikel 1/1.',
    'annee-de-recherche.redevance-chercheur':
      'Na onderzoek is de retributie voor werk verschuldigd: artikel 61/13/12 staat op de lijst. Een private gids zegt het tegendeel.',
    'annee-de-recherche.attente': 'De gemeente geeft een bijlage 15 tijdens het onderzoek.',
    'annee-de-recherche.delai': 'De Dienst beslist binnen 90 dagen na een volledig dossier.',
    'annee-de-recherche.titre': 'A-kaart van 12 maanden, met een vermelding.',
    'annee-de-recherche.renouvellement':
      'Ze wordt niet verlengd: vóór het einde ervan wordt een nieuw statuut gevraagd, bijvoorbeeld een gecombineerde vergunning.',
  },
}

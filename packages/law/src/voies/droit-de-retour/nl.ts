import { communsNl } from '../long-sejour/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureDroitDeRetour, voieDroitDeRetour } from './index.ts'

export const voieDroitDeRetourNl: VoieTexts<typeof voieDroitDeRetour, OuvertureDroitDeRetour> = {
  title: 'Recht op terugkeer na een afwezigheid',
  conditions: {
    'droit-de-retour.ouverte': 'Een recht op terugkeer kan worden ingeroepen',
    'droit-de-retour.sejour-anterieur':
      'De persoon had in België een verblijf van meer dan drie maanden',
  },
  statements: {
    ...communsNl,
    'droit-de-retour.base':
      'Wie een geldige titel heeft en minder dan een jaar afwezig was, behoudt een recht op terugkeer: hij krijgt zijn statuut terug.',
    'droit-de-retour.courte':
      'Bij een afwezigheid van minder dan 3 maanden hoeft men niets te doen.',
    'droit-de-retour.annonce':
      'Bij 3 tot 12 maanden afwezigheid meldt men dat vóór het vertrek aan de gemeente, die een bijlage 18 geeft.',
    'droit-de-retour.presentation':
      'Bij de terugkeer meldt men zich binnen 15 dagen bij de gemeente.',
    'droit-de-retour.titre-expire':
      'Met een nog geldige titel keert men terug zonder visum; is de titel verlopen, dan wordt een terugkeervisum bij de Belgische post gevraagd.',
    'droit-de-retour.plus-d-un-an':
      'Meer dan een jaar afwezigheid doet het recht in principe verliezen; artikel 19 voorziet in uitzonderingen, die de Dienst onderzoekt.',
    'droit-de-retour.autres-titres':
      'De L-kaart heeft eigen regels over afwezigheid; het duurzaam verblijf van de EU+- en F+-kaart gaat verloren na meer dan 2 jaar ononderbroken afwezigheid.',
    'droit-de-retour.redevance':
      'De retributie is alleen verschuldigd voor de terugkeeraanvraag van artikel 19, § 2. Vluchtelingen, hun familie en wie onder het akkoord met Turkije valt, betalen ze niet.',
    'droit-de-retour.redevance-contredite':
      'De bronnen spreken elkaar tegen over het tarief van het terugkeervisum: dat van de langdurig ingezetene, of dat van artikel 9.',
    'droit-de-retour.attente':
      'Na een onvrijwillige afwezigheid kan een bijlage 15 de tijd van het onderzoek dekken.',
    'droit-de-retour.change-2025':
      'Artikel 19 is op 18 augustus 2025 veranderd en de nieuwe tekst is niet gelezen: duur en uitzonderingen zijn na te gaan.',
  },
}

import type { SpaceTexts } from './index.ts'

export const space: SpaceTexts = {
  title: 'Mijn ruimte',
  lead: 'Hier leest u de dossiers die men voor u bijhoudt: hoe ver ze staan, wat u moet doen en tegen wanneer. Van hieruit kan er niets veranderd worden.',
  files: 'Mijn dossiers',
  none: 'Er is geen dossier aan uw account gekoppeld. Uw advocaat, uw vereniging of uw gemeente kan u een code op papier geven: voer hem hieronder in, één keer maar.',
  linkedOn: (day) => `gekoppeld op ${day}`,
  until: (day) => `te lezen tot en met ${day}`,
  ended: {
    revoked: 'Gaat niet meer open: de code werd ingetrokken. Vraag deze organisatie een andere.',
    over: 'Gaat niet meer open: de code is afgelopen. Vraag deze organisatie een andere.',
  },
  open: 'Lezen',
  remove: 'Verwijderen',
  ofFile: (organisation, day) => `het dossier van ${organisation}, gekoppeld op ${day}`,
  noted:
    'Elke inzage wordt in het dossier genoteerd, en u ziet wie het las. Wie het dossier volgt, kan de code intrekken; van hieruit gaat het dan niet meer open.',
  add: 'Een dossier koppelen',
  addLead: 'Daarna gaat dit dossier van hieruit open zonder code.',
  go: 'Dit dossier koppelen',
  linked: 'Het dossier is aan uw account gekoppeld.',
  unlinked:
    'Het dossier is uit uw ruimte verwijderd. Het papier met de code opent het nog: heeft iemand anders het gezien, vraag dan om er een einde aan te maken.',
  back: 'Terug naar mijn ruimte',
}

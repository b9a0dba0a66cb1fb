import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'E-mail en bijlagen',
  back: 'Alle stukken',
  itself: (number) => `De e-mail is stuk ${number}`,
  subject: 'Onderwerp',
  from: 'Van',
  to: 'Aan',
  sentAt: 'Verzonden op',
  none: 'niet gezegd',
  text: 'Tekst van de e-mail',
  attachments: 'Bijlagen',
  noAttachments: 'Deze e-mail heeft geen bijlage. De e-mail zelf is als stuk bewaard.',
  hint: 'Elke aangevinkte bijlage wordt een stuk van het dossier, met de titel hieronder. Ze later opnieuw aanvinken voegt niets twee keer toe.',
  pieceTitle: 'Titel van het stuk',
  dated: 'Datum van het stuk',
  take: 'Van wat aangevinkt is stukken maken',
  taken: 'Al in het dossier',
  unreadable: {
    'not-a-mail':
      'Dit bestand is niet als e-mail te lezen. Het is bewaard zoals het is; sla de bijlagen één voor één op en voeg ze toe.',
    'too-large':
      'Deze e-mail is te groot om hier te openen (hoogstens 60 MB). Hij is bewaard zoals hij is; sla de bijlagen één voor één op en voeg ze toe.',
  },
}

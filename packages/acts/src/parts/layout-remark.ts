import type { Provision } from '@sejour/engine/cite'
import type { Remark } from '../act.ts'

/** Said beside a form whose model is known by its title and its use only. */
export function layoutRemark(source: Provision): Remark {
  return {
    text: {
      fr: 'Du modèle officiel, seuls l’intitulé et l’usage ont été lus : comparez les rubriques et la mise en page avec lui avant de vous en servir.',
      nl: 'Van het officiële model zijn alleen de titel en het gebruik gelezen: vergelijk de rubrieken en de opmaak ermee voordat u het gebruikt.',
      de: 'Vom amtlichen Muster wurden nur der Titel und die Verwendung gelesen: Vergleichen Sie die Rubriken und die Gestaltung damit, bevor Sie es benutzen.',
    },
    source,
  }
}

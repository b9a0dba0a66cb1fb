import type { ConditionTexts } from '@sejour/engine'
import type { horsExclusion4, horsExclusion5 } from './autres-demandes.ts'

export const autresDemandesDe: ConditionTexts<typeof horsExclusion4 | typeof horsExclusion5> = {
  'exclusions.9ter-sans-effet':
    'Das Argument ist nicht wegen eines 9ter-Antrags ausgeschlossen (Nr. 4)',
  'exclusions.9ter': 'Das Argument ist wegen eines 9ter-Antrags ausgeschlossen',
  'exclusions.9ter-existe': 'Der Antragsteller hat einen 9ter-Antrag eingereicht',
  'exclusions.invoque-9ter': 'Er hat dieses Argument im 9ter-Antrag geltend gemacht',
  'exclusions.apatridie-sans-effet':
    'Das Argument ist nicht wegen eines Aufenthaltsantrags als Staatenloser ausgeschlossen (Nr. 5)',
  'exclusions.apatridie':
    'Das Argument ist wegen eines Aufenthaltsantrags als Staatenloser ausgeschlossen',
  'exclusions.invoque-comme-apatride':
    'Das Argument wurde in einem Aufenthaltsantrag als Staatenloser geltend gemacht',
  'exclusions.apatridie-existe':
    'Der Antragsteller hat einen Aufenthaltsantrag als Staatenloser eingereicht',
  'exclusions.invoque-apatridie':
    'Er hat dieses Argument dort schon als Staatenloser geltend gemacht',
  'exclusions.apatridie-non-prise-en-consideration':
    'Dieser Antrag als Staatenloser wurde nicht berücksichtigt',
}

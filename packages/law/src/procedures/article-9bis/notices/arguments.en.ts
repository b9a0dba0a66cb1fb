import type { ConditionTexts } from '@sejour/engine'
import type { argumentsNotices } from './arguments.ts'

export const argumentsNoticesEn: ConditionTexts<(typeof argumentsNotices)[number]['when']> = {
  'avis.integration-seule':
    'For the Immigration Office, integration and the length of the stay are not enough on their own',
  'avis.integration-invoquee': 'At least one argument is given',
  'avis.integration-partout': 'Every argument is about integration',
  'avis.nature-integration': 'The argument is about integration',
  'avis.scolarite-seule':
    'For the Immigration Office, the children’s school is not enough on its own; judges have sometimes accepted it',
  'avis.scolarite-invoquee': 'One argument at least is given',
  'avis.scolarite-partout': 'Every argument is about school',
  'avis.nature-scolarite': 'The argument is about school',
  'avis.argument-sans-piece':
    'An argument is supported by no exhibit: it is for the applicant to prove it',
  'avis.argument-zero-piece': 'The argument has no exhibit',
  'avis.motif-sans-piece':
    'A ground on the merits is supported by no exhibit: the file must be as complete as possible',
  'avis.motif-zero-piece': 'The ground has no exhibit',
  'avis.fond-non-argumente':
    'The circumstances are argued, the merits are not: the same facts may serve, but argue them separately',
  'avis.circonstances-donnees': 'Exceptional circumstances are put forward',
  'avis.motifs-absents': 'No ground on the merits is given',
  'avis.motifs-donnes': 'At least one ground on the merits is given',
  'avis.medical':
    'Medical reasons belong to article 9ter, without a fee; what is raised there can no longer be used here',
  'avis.nature-medicale': 'The argument is medical',
  'avis.asile-plus-pendant':
    'Asylum is an argument only while it is pending: give what remains afterwards',
  'avis.asile-invoque': 'The pending asylum procedure is put forward',
  'avis.nature-asile': 'The argument is the pending asylum procedure',
  'avis.asile-termine': 'The asylum procedure is not, or no longer, pending',
  'avis.asile-clos-au-depot': 'It was not pending on the day of filing',
  'avis.asile-clos-ensuite': 'It has ended since',
  'avis.longueur-procedure':
    'The length of asylum does not bind the Immigration Office: the instruction of 2009 is annulled, and the internal note of 16 July 2012 has not been read',
  'avis.nature-longueur': 'The argument is the length of the asylum procedure',
}

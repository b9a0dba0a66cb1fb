import { about, all, any, compare, constant, every, not, type Notice, some } from '@sejour/engine'
import {
  agii,
  article,
  cceJuillet2018,
  ce198769,
  ce215571,
  ficheAdde,
  jurisprudenceConstante,
  memo120,
  pratique,
} from '../../../texts/index.ts'
import {
  asileCloseDepuis,
  asileStade,
  circonstanceNature,
  circonstancePieces,
  circonstances,
  motifPieces,
  motifs,
} from '../facts/index.ts'

const asileArgument = [ficheAdde, agii('circonstances exceptionnelles')]

/** What makes an argument weak. None of it is a rule: the Office judges each case as a whole. */
export const argumentsNotices = [
  {
    kind: 'weakness',
    when: all({
      id: 'avis.integration-seule',
      label:
        'Selon l’Office, l’intégration et la longueur du séjour ne suffisent pas à elles seules',
      source: [pratique('intégration', 'medium'), jurisprudenceConstante, cceJuillet2018],
      of: [
        some(circonstances, {
          id: 'avis.integration-invoquee',
          label: 'Au moins un argument est donné',
          source: jurisprudenceConstante,
        }),
        every(circonstances, {
          id: 'avis.integration-partout',
          label: 'Chaque argument parle d’intégration',
          source: pratique('intégration', 'medium'),
          holds: about(circonstanceNature, {
            id: 'avis.nature-integration',
            label: 'L’argument parle d’intégration',
            source: pratique('intégration', 'medium'),
            is: 'integration',
          }),
        }),
      ],
    }),
  },
  {
    kind: 'weakness',
    when: all({
      id: 'avis.scolarite-seule',
      label:
        'Selon l’Office, l’école des enfants ne suffit pas à elle seule ; des juges l’ont parfois admise',
      source: pratique('scolarité', 'medium'),
      of: [
        some(circonstances, {
          id: 'avis.scolarite-invoquee',
          label: 'Un argument au moins est donné',
          source: jurisprudenceConstante,
        }),
        every(circonstances, {
          id: 'avis.scolarite-partout',
          label: 'Chaque argument parle de l’école',
          source: pratique('scolarité', 'medium'),
          holds: about(circonstanceNature, {
            id: 'avis.nature-scolarite',
            label: 'L’argument parle de l’école',
            source: pratique('scolarité', 'medium'),
            is: 'scolarite',
          }),
        }),
      ],
    }),
  },
  {
    kind: 'weakness',
    when: some(circonstances, {
      id: 'avis.argument-sans-piece',
      label: 'Un argument n’est appuyé par aucune pièce : c’est au demandeur de prouver',
      source: ficheAdde,
      holds: compare({
        id: 'avis.argument-zero-piece',
        label: 'L’argument n’a pas de pièce',
        source: ficheAdde,
        left: circonstancePieces,
        is: '=',
        right: constant(0),
      }),
    }),
  },
  {
    kind: 'weakness',
    when: some(motifs, {
      id: 'avis.motif-sans-piece',
      label:
        'Un motif de fond n’est appuyé par aucune pièce : le dossier doit être aussi complet que possible',
      source: ficheAdde,
      holds: compare({
        id: 'avis.motif-zero-piece',
        label: 'Le motif n’a pas de pièce',
        source: ficheAdde,
        left: motifPieces,
        is: '=',
        right: constant(0),
      }),
    }),
  },
  {
    kind: 'weakness',
    when: all({
      id: 'avis.fond-non-argumente',
      label:
        'Les circonstances sont argumentées, pas le fond : les mêmes faits peuvent servir, mais à argumenter à part',
      source: ficheAdde,
      of: [
        some(circonstances, {
          id: 'avis.circonstances-donnees',
          label: 'Des circonstances exceptionnelles sont invoquées',
          source: ficheAdde,
        }),
        not({
          id: 'avis.motifs-absents',
          label: 'Aucun motif de fond n’est donné',
          source: ficheAdde,
          of: some(motifs, {
            id: 'avis.motifs-donnes',
            label: 'Un motif de fond au moins est donné',
            source: ficheAdde,
          }),
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: some(circonstances, {
      id: 'avis.medical',
      label:
        'Les raisons médicales relèvent de l’article 9ter, sans redevance ; ce qui y est invoqué ne peut plus servir ici',
      source: [article('9ter'), article('9bis', { paragraph: '§ 2', point: '4°' })],
      holds: about(circonstanceNature, {
        id: 'avis.nature-medicale',
        label: 'L’argument est médical',
        source: article('9ter'),
        is: 'medical',
      }),
    }),
  },
  {
    kind: 'weakness',
    when: all({
      id: 'avis.asile-plus-pendant',
      label: 'L’asile n’est un argument que tant qu’il est en cours : donnez ce qui reste ensuite',
      source: asileArgument,
      of: [
        some(circonstances, {
          id: 'avis.asile-invoque',
          label: 'La procédure d’asile en cours est invoquée',
          source: asileArgument,
          holds: about(circonstanceNature, {
            id: 'avis.nature-asile',
            label: 'L’argument est la procédure d’asile en cours',
            source: asileArgument,
            is: 'procedure-asile-pendante',
          }),
        }),
        any({
          id: 'avis.asile-termine',
          label: 'La procédure d’asile n’est pas ou plus en cours',
          source: asileArgument,
          of: [
            about(asileStade, {
              id: 'avis.asile-clos-au-depot',
              label: 'Elle n’était pas en cours le jour de l’introduction',
              source: asileArgument,
              is: ['aucune', 'close'],
            }),
            about(asileCloseDepuis, {
              id: 'avis.asile-clos-ensuite',
              label: 'Elle s’est terminée depuis',
              source: asileArgument,
              is: true,
            }),
          ],
        }),
      ],
    }),
  },
  {
    kind: 'weakness',
    when: some(circonstances, {
      id: 'avis.longueur-procedure',
      label:
        'La longueur de l’asile ne lie pas l’Office : l’instruction de 2009 est annulée, et la note interne du 16 juillet 2012 n’a pas été lue',
      source: [ce198769, ce215571, memo120],
      holds: about(circonstanceNature, {
        id: 'avis.nature-longueur',
        label: 'L’argument est la longueur de la procédure d’asile',
        source: ce198769,
        is: 'longueur-procedure',
      }),
    }),
  },
] as const satisfies readonly Notice[]

import type { PlacedName } from './names.ts'

const deLa = (alone: string): PlacedName => ({ alone, of: `de la ${alone}` })
const deL = (alone: string): PlacedName => ({ alone, of: `de l’${alone}` })
const du = (alone: string): PlacedName => ({ alone, of: `du ${alone}` })

/** The reference: every other language names what French names. */
export const namesFr = {
  dated: {
    law: (day: string) => deLa(`loi du ${day}`),
    programmeLaw: (day: string) => deLa(`loi-programme du ${day}`),
    coordinatedLaws: (day: string) => {
      const alone = `lois coordonnées du ${day} sur le Conseil d’État`
      return { alone, of: `des ${alone}` }
    },
    decree: (day: string) => deL(`arrêté royal du ${day}`),
    circular: (day: string) => deLa(`circulaire du ${day}`),
    instruction: (day: string) => deL(`instruction du ${day}`),
  },
  courts: { ce: 'Conseil d’État', cce: 'CCE', cc: 'Cour constitutionnelle' },
  ruling: (court: string, number: string, day: string) => `${court}, arrêt n° ${number} du ${day}`,
  others: {
    'ar-2015-02-16-redevance': deL('arrêté royal du 16 février 2015 (annulé)'),
    'ar-2017-02-14-redevance': deL('arrêté royal du 14 février 2017 (annulé en partie)'),
    'instruction-2009-07-19': deL('instruction du 19 juillet 2009 (annulée)'),
    'annexe-20-acte-de-notification': 'modèle de l’annexe 20, acte de notification',
    cedh: deLa('Convention européenne des droits de l’homme'),
    'directive-2008-115': deLa('directive 2008/115/CE'),
    'directive-2004-38': deLa('directive 2004/38/CE'),
    'directive-2003-86': deLa('directive 2003/86/CE'),
    'directive-2003-109': deLa('directive 2003/109/CE'),
    'directive-2024-1233': deLa('directive (UE) 2024/1233'),
    'directive-2014-36': deLa('directive 2014/36/UE'),
    'directive-2014-66': deLa('directive 2014/66/UE'),
    'directive-2016-801': deLa('directive (UE) 2016/801'),
    'directive-2021-1883': deLa('directive (UE) 2021/1883'),
    'directive-2001-55': deLa('directive 2001/55/CE'),
    'directive-2004-81': deLa('directive 2004/81/CE'),
    'code-visas': du('code des visas (règlement (CE) n° 810/2009)'),
    tfue: du('traité sur le fonctionnement de l’Union européenne'),
    'charte-ue': deLa('Charte des droits fondamentaux de l’Union européenne'),
    'convention-geneve-1951': deLa('Convention de Genève relative au statut des réfugiés'),
    'convention-new-york-1954': deLa('Convention de New York relative au statut des apatrides'),
    'convention-enfant-1989': deLa('Convention relative aux droits de l’enfant'),
    'pratique-oe-sejour': 'Office des étrangers, pages sur le séjour',
    'agii-sejour': 'Agentschap Integratie en Inburgering, pages sur le séjour',
    'pratique-communes': 'pages de communes sur le séjour',
    'guides-prives-sejour': 'guides privés sur le séjour, sans confirmation',
    'deduction-sejour': 'déduction des autres règles, à relire',
    'a-confirmer': 'aucune source lue',
    'loi-2025-07-18-secondaire':
      'réforme du regroupement familial d’août 2025, d’après des pages spécialisées',
    'reglement-2001-539': du('règlement (CE) n° 539/2001'),
    'reglement-2018-1806': du('règlement (UE) 2018/1806'),
    'reglement-2023-850': du('règlement (UE) 2023/850'),
    'reglement-2025-11': du('règlement (UE) 2025/11'),
    'code-frontieres-schengen': du('code frontières Schengen (règlement (UE) 2016/399)'),
    'accord-retrait-royaume-uni': deL('accord sur le retrait du Royaume-Uni'),
    'suspension-accord-vanuatu': 'suspension de l’accord de dispense de visa avec le Vanuatu',
    'suspension-georgie-2026':
      'suspension de la dispense de visa pour les passeports diplomatiques et de service géorgiens',
    'ce-2016-11-22': 'Conseil d’État, ordonnance du 22 novembre 2016',
    'cce-2018-07-09': 'CCE, arrêt du 9 juillet 2018',
    'cce-redevance-2019-2022': 'CCE, annulations de refus fondés sur la redevance',
    'ce-circonstances-exceptionnelles':
      'Conseil d’État, jurisprudence constante sur les circonstances exceptionnelles',
    'cedh-3910-13':
      'Cour européenne des droits de l’homme, n° 3910/13, M.P.E.V. et autres c. Suisse',
    'cjue-c-246-17': 'CJUE, C-246/17, Diallo',
    'cjue-c-710-19': 'CJUE, C-710/19, G.M.A.',
    'aida-belgique': 'AIDA, rapports sur la Belgique',
    'cjue-c-162-09': 'CJUE, C-162/09, Lassal',
    'cjue-c-244-13': 'CJUE, C-244/13, Ogieriakhi',
    'cjue-c-225-16': 'CJUE, C-225/16, Ouhrami',
    'cjue-c-82-16': 'CJUE, C-82/16, K.A. e.a.',
    'note-oe-2020-12-11': 'note de l’Office des étrangers du 11 décembre 2020',
    'memo-120': 'Office des étrangers, MEMO120 du 16 juillet 2012',
    'memo-125bis': 'Office des étrangers, MEMO125BIS du 15 juin 2016',
    'pratique-oe-9bis': 'Office des étrangers, pages sur l’article 9bis',
    'pratique-oe-redevance': 'Office des étrangers, page sur la redevance',
    'adde-fiche-9bis': 'ADDE, fiche pratique sur l’article 9bis',
    'adde-formation-2025-10-02': 'ADDE, formation du 2 octobre 2025 sur le droit de séjour',
    'agii-9bis': 'Agentschap Integratie en Inburgering, page sur l’article 9bis',
    'agii-redevance': 'Agentschap Integratie en Inburgering, pages sur la redevance',
    'vreemdelingenrecht-9bis': 'Vreemdelingenrecht.be, page sur l’article 9bis',
    'guides-prives-redevance-2026': 'guides privés sur les montants de 2026, sans confirmation',
    'calcul-indexation-redevance': 'notre calcul : montant de 2025, indexé',
    'redevance-montant-inconnu': 'aucun montant connu : indexation du 1er janvier non lue',
  },
}

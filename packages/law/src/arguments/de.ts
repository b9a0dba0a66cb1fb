import type { ArgumentaireTexts } from './index.ts'

/** The kinds of argument in German. */
export const argumentaireDe: ArgumentaireTexts = {
  circumstances: {
    'procedure-asile-pendante': 'Laufendes Asylverfahren',
    'droits-fondamentaux': 'Grundrechte (Artikel 3 und 8 EMRK)',
    'impossibilite-administrative': 'Administrative Unmöglichkeit der Rückkehr',
    medical: 'Gesundheit des Antragstellers oder eines Angehörigen',
    scolarite: 'Schule der Kinder',
    'vie-familiale': 'Familienleben in Belgien',
    integration: 'Integration und Länge des Aufenthalts',
    'longueur-procedure': 'Länge des Asylverfahrens',
    vulnerabilite: 'Schutzbedürftigkeit',
    autre: 'Anderer Umstand',
  },
  merits: {
    'vie-familiale': 'Familienleben in Belgien',
    'interet-enfant': 'Wohl des Kindes',
    integration: 'Integration und Länge des Aufenthalts',
    travail: 'Arbeit oder Einstellungszusage',
    scolarite: 'Schule oder Studium',
    'longueur-procedure': 'Länge des Asylverfahrens',
    vulnerabilite: 'Schutzbedürftigkeit',
    apatridie: 'Staatenlosigkeit',
    'situation-humanitaire': 'Andere dringende humanitäre Lage',
    autre: 'Anderer Grund',
  },
  remarques: {
    prouver: 'Jede geltend gemachte Tatsache mit ihrer Unterlage: Der Antragsteller muss beweisen.',
    'retour-temporaire':
      'Warum eine Rückkehr, auch nur für eine Zeit, unmöglich oder besonders schwierig ist.',
    ensemble: 'Der Zusammenhang mit den anderen Umständen: Sie werden zusammen gewogen.',
    nouveau: 'Was seit dem letzten Antrag neu ist.',
    'asile-stade': 'Der genaue Stand des Asylverfahrens am Tag der Einreichung.',
    'asile-tant-que':
      'Es entfällt mit dem Ende des Asylverfahrens: Nennen Sie auch, was danach bleibt.',
    'crainte-asile':
      'Eine im Asylverfahren abgewiesene Furcht ist ausgeschlossen (Nr. 1); eine dort verschwiegene grundsätzlich auch (Nr. 2).',
    'droit-en-cause': 'Das betroffene Recht und die genaue Tatsache, die es verletzen würde.',
    demarches: 'Die unternommenen Schritte, ihre Daten und die erhaltenen Antworten.',
    'sante-9ter':
      'Was in einem 9ter-Antrag geltend gemacht wurde, kann hier nicht mehr dienen (Nr. 4).',
    'sante-procedure':
      'Eine schwere Krankheit gehört zuerst zu Artikel 9ter, der ein eigenes Verfahren hat.',
    'sante-voyage':
      'Warum die Gesundheit die Reise verhindert oder an eine Behandlung hier bindet.',
    'ecole-office':
      'Dem Ausländeramt genügt die Schule der Kinder allein nicht; Richter haben sie manchmal anerkannt.',
    'ecole-effets':
      'Niveau und Sprache der Schule, und was durch eine Unterbrechung verloren ginge.',
    'famille-existence': 'Das Bestehen des Familienlebens, vor allem ohne Zusammenleben.',
    'famille-ailleurs':
      'Die Unmöglichkeit oder große Schwierigkeit, es in einem anderen Land zu führen.',
    'famille-separation': 'Die Dauer einer Trennung bei Rückkehr, und was sie ändern würde.',
    'famille-preuves': 'Fotos allein und Erklärungen von Kindern werden oft nicht berücksichtigt.',
    'integration-office':
      'Dem Ausländeramt genügen Integration und Länge des Aufenthalts allein nicht.',
    'integration-jeune':
      'Die Länge des Aufenthalts eines als Kind gekommenen jungen Menschen wird geprüft, was auch immer die Eltern taten.',
    'presence-continue':
      'Eine ununterbrochene Anwesenheit, mit mindestens einem Nachweis pro Jahr.',
    liens: 'Die Bindungen hier: Sprache, Studium, Ehrenamt, Umfeld.',
    'travail-permis':
      'Aus einem illegalen Aufenthalt heraus kann keine Arbeitserlaubnis beantragt werden.',
    'travail-offre': 'Ein genaues Angebot: Arbeitgeber, Tätigkeit, Arbeitszeit, Lohn.',
    'duree-repere':
      'Die Anhaltspunkte von 2009 (drei Jahre mit einem Schulkind, sonst vier) binden das Ausländeramt nicht.',
    'duree-dates':
      'Der Tag des Asylantrags und der Tag der Notifizierung der vollstreckbaren Entscheidung.',
    'vulnerable-groupe':
      'Die Zugehörigkeit zu einer schutzbedürftigen Gruppe, von Dritten bescheinigt.',
    'enfant-textes':
      'Die Rückführungsrichtlinie (Artikel 5 und 6 § 4) und Artikel 8 EMRK: Das Übereinkommen über die Rechte des Kindes gilt als nicht unmittelbar anwendbar.',
    'enfant-effets': 'Was eine Ausreise für das Kind konkret ändern würde.',
    'apatride-double':
      'Die anerkannte oder beantragte Staatenlosigkeit und dass anderswo kein Aufenthalt möglich ist.',
    'apatride-procedure':
      'Seit dem 1. September 2024 gibt es ein eigenes Verfahren; was dort geltend gemacht wird, ist als Umstand grundsätzlich ausgeschlossen (Nr. 5).',
    'humanitaire-seule-voie':
      'Warum der Aufenthalt das einzige Mittel gegen eine Verletzung der Menschenrechte ist.',
    'humanitaire-2009':
      'Die 2009 genannten Lagen können geltend gemacht werden; keine gewährleistet den Aufenthalt.',
  },
  appuis: {
    'asile-en-cours': 'Das Asylverfahren läuft',
    'asile-fini': 'Das Asylverfahren läuft nicht oder nicht mehr',
    'enfant-scolarise': 'Ein Kind der Familie geht zur Schule',
    'enfant-mineur': 'Ein minderjähriges Kind ist betroffen',
    'enfant-en-sejour': 'Der Antragsteller ist Elternteil eines Kindes mit legalem Aufenthalt',
    cohabitation: 'Die Familie lebt in Belgien zusammen',
    'sans-cohabitation': 'Die Familie lebt nicht zusammen: Die Bindung ist anders zu beweisen',
    'ancien-mineur':
      'Der Antragsteller hatte als Minderjähriger einen unbefristeten Aufenthalt und verlor ihn',
    epoux: 'Die Ehegatten verschiedener Staatsangehörigkeit können in keinem Land zusammenleben',
    pension: 'Der Antragsteller hat eine belgische Rente und verlor seinen Aufenthalt',
    apatridie: 'Die Staatenlosigkeit ist anerkannt oder beantragt',
    'sejour-ailleurs': 'Ein anderes Land mit Bindungen gewährt einen Aufenthalt',
    'ordre-public':
      'Die öffentliche Ordnung kann geltend gemacht werden: Zeigen Sie, dass die Gefahr weder gegenwärtig noch schwer ist, und wägen Sie sie mit dem Familienleben ab',
  },
}

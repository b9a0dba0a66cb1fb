import type { AutoritesTexts } from './textes.ts'

export const autoritesDe: AutoritesTexts = {
  autorites: {
    commune: {
      name: 'Gemeinde',
      role: 'Sie nimmt die Anträge entgegen, lässt den Wohnsitz prüfen, trägt in die Register ein und händigt Karten und Anlagen aus.',
    },
    'police-locale': {
      name: 'lokale Polizei',
      role: 'Sie prüft für die Gemeinde, ob die Person wirklich an der Adresse wohnt.',
    },
    poste: {
      name: 'belgische Botschaft oder belgisches Konsulat',
      role: 'Die Vertretung nimmt im Ausland Anträge auf Visum und Aufenthalt entgegen und erteilt das Visum.',
    },
    'police-frontiere': {
      name: 'Grenzpolizei',
      role: 'Sie kontrolliert die Einreise, nimmt an der Grenze Asylanträge entgegen und händigt dort Entscheidungen aus.',
    },
    office: {
      name: 'Ausländeramt',
      role: 'Es entscheidet im Namen des Ministers über den Aufenthalt: Es gewährt, verweigert oder beendet ihn und kann anweisen, das Land zu verlassen.',
    },
    icam: {
      name: 'Rückkehrbegleitung (ICAM) des Ausländeramtes',
      role: 'Bedienstete des Amtes, die nach einer Anweisung die Rückkehr begleiten.',
    },
    'medecin-office': {
      name: 'beratender Arzt des Ausländeramtes',
      role: 'Er gibt das medizinische Gutachten zu einem 9ter-Antrag ab.',
    },
    ministre: {
      name: 'für Asyl und Migration zuständiger Minister',
      role: 'Er trägt die Verantwortung und kann selbst entscheiden; gewöhnlich handelt das Amt für ihn. Bis Anfang 2025 war ihm ein Staatssekretär beigeordnet.',
    },
    cgra: {
      name: 'Generalkommissariat für Flüchtlinge und Staatenlose',
      role: 'Es prüft die Anträge auf internationalen Schutz und entscheidet ohne Weisung des Ministers.',
    },
    region: {
      name: 'für die Arbeit zuständige Region',
      role: 'Sie entscheidet über den Teil „Arbeit“ einer Erlaubnis und erteilt die Berufskarte.',
    },
    'guichet-unique': {
      name: 'einheitliche Anlaufstelle „Working in Belgium“',
      role: 'Der Arbeitgeber reicht dort den Antrag auf die kombinierte Erlaubnis oder die Blaue Karte ein.',
    },
    'guichet-entreprises': {
      name: 'Unternehmensschalter',
      role: 'Er nimmt in Belgien den Antrag auf die Berufskarte entgegen.',
    },
    etablissement: {
      name: 'Unterrichts- oder Forschungseinrichtung',
      role: 'Sie schreibt ein oder nimmt auf und bescheinigt es.',
    },
    parquet: {
      name: 'Staatsanwaltschaft oder Arbeitsauditorat',
      role: 'Der Magistrat nimmt Stellung zur Eigenschaft als Opfer des Menschenhandels und zur Zusammenarbeit.',
    },
    'centre-traite': {
      name: 'anerkanntes Zentrum für Opfer des Menschenhandels',
      role: 'Es begleitet das Opfer und beantragt die Papiere.',
    },
    tuteur: {
      name: 'Vormund des Minderjährigen, vom Vormundschaftsdienst bestellt',
      role: 'Er vertritt den allein reisenden Minderjährigen und stellt die Anträge.',
    },
    cpas: {
      name: 'ÖSHZ',
      role: 'Es entscheidet in seiner Gemeinde über Sozialhilfe und dringende medizinische Hilfe.',
    },
    fedasil: {
      name: 'Fedasil',
      role: 'Fedasil nimmt Antragsteller auf internationalen Schutz auf und organisiert die freiwillige Rückkehr.',
    },
    protocole: {
      name: 'Protokoll des FÖD Auswärtige Angelegenheiten',
      role: 'Es erteilt die besonderen Karten der Diplomaten, Konsuln und internationalen Beamten.',
    },
  },
  juges: {
    cce: {
      name: 'Rat für Ausländerstreitsachen',
      role: 'Er erklärt Entscheidungen über den Aufenthalt für nichtig oder weist die Beschwerde ab; im Asylrecht kann er Schutz gewähren.',
    },
    'conseil-d-etat': {
      name: 'Staatsrat',
      role: 'Er prüft, ob der Rat für Ausländerstreitsachen das Gesetz richtig angewandt hat (Verwaltungskassation).',
    },
    'tribunal-du-travail': {
      name: 'Arbeitsgericht, dann Arbeitsgerichtshof',
      role: 'Sie urteilen über die Sozialhilfe und die Aufnahme von Antragstellern auf Schutz.',
    },
    'chambre-du-conseil': {
      name: 'Ratskammer, dann Anklagekammer',
      role: 'Sie urteilen, ob eine Person zur Entfernung festgehalten bleiben darf.',
    },
    'premiere-instance': {
      name: 'Gericht Erster Instanz',
      role: 'Es urteilt über die Geldbußen von 200 €; seine Familiensektion erkennt Staatenlose an.',
    },
    'cour-constitutionnelle': {
      name: 'Verfassungsgerichtshof',
      role: 'Er prüft das Gesetz selbst: Er kann es für nichtig erklären oder einem Gericht antworten.',
    },
    'cour-de-cassation': {
      name: 'Kassationshof',
      role: 'Er sagt den ordentlichen Gerichten, wie das Gesetz zu verstehen ist.',
    },
    cjue: {
      name: 'Gerichtshof der Europäischen Union',
      role: 'Er legt das Unionsrecht aus, wenn ein Gericht ihn fragt.',
    },
    cedh: {
      name: 'Europäischer Gerichtshof für Menschenrechte',
      role: 'Er urteilt über Belgien, wenn alle innerstaatlichen Rechtsmittel ausgeschöpft sind.',
    },
    region: {
      name: 'eigene Beschwerde jeder Region',
      role: 'Sie richtet sich gegen den Teil „Arbeit“ einer Entscheidung; jede Region hat ihr Verfahren.',
    },
  },
  matieres: {
    'visa-c': 'Visum für einen kurzen Aufenthalt (C)',
    'visa-d': 'Visum für einen langen Aufenthalt (D)',
    frontiere: 'Einreise an der Grenze',
    arrivee: 'Ankunftserklärung oder Anwesenheitsmeldung',
    'citoyen-union': 'Unionsbürger: Eintragung',
    'famille-union': 'Familie eines Unionsbürgers oder eines Belgiers',
    famille: 'Familie eines Ausländers (Artikel 10 und 10bis)',
    etudes: 'Studium',
    travail: 'Kombinierte Erlaubnis, Blaue Karte, Forscher, Versetzung, Saison',
    independant: 'Selbstständige Arbeit',
    protection: 'Internationaler Schutz',
    'article-9ter': 'Schwere Krankheit (Artikel 9ter)',
    'article-9bis': 'Außergewöhnliche Umstände (Artikel 9bis)',
    traite: 'Opfer des Menschenhandels',
    mineur: 'Unbegleiteter ausländischer Minderjähriger',
    illimite: 'Niederlassung, langfristig Aufenthaltsberechtigter',
    permanent: 'Daueraufenthalt (Unionsbürger und Familie)',
    aide: 'Sozialhilfe',
    accueil: 'Aufnahme von Antragstellern auf Schutz',
    detention: 'Festhaltung zur Entfernung',
  },
  litiges: {
    sejour: {
      label:
        'Ablehnung, Ende oder Fehlen des Aufenthalts, Anweisung, das Staatsgebiet zu verlassen, Einreiseverbot',
      limit:
        '30 Tage ab der Notifizierung; 10 Tage für den, der festgehalten wird. Äußerste Dringlichkeit: 10 Tage, 5 gegen eine zweite Maßnahme.',
    },
    protection: {
      label: 'Ablehnung des internationalen Schutzes',
      limit: '30 Tage; 10 oder 5 Tage in den kurzen Verfahren. Das Gericht kann selbst gewähren.',
    },
    cassation: { label: 'Entscheid des Rates für Ausländerstreitsachen', limit: '30 Tage.' },
    aide: { label: 'Sozialhilfe des ÖSHZ, Aufnahme durch Fedasil' },
    detention: {
      label: 'Festhaltung zur Entfernung',
      limit: 'Die Ratskammer befindet binnen fünf Werktagen.',
    },
    amende: { label: 'Geldbuße von 200 € (Unionsbürger und Familie)', limit: 'Ein Monat.' },
    apatridie: { label: 'Anerkennung als Staatenloser' },
    travail: { label: 'Teil „Arbeit“ einer Erlaubnis, Berufskarte' },
    loi: { label: 'Ein Aufenthaltsgesetz, das selbst gegen die Verfassung verstößt' },
    interpretation: { label: 'Bedeutung des Gesetzes vor den ordentlichen Gerichten' },
    union: { label: 'Bedeutung des Unionsrechts, auf Frage eines belgischen Gerichts' },
    droits: { label: 'Verletzung eines Menschenrechts, nach den belgischen Gerichten' },
  },
  langues: {
    office:
      'Das Amt antwortet in der Landessprache (Deutsch, Französisch, Niederländisch), die die Person verwendet hat.',
    asile:
      'Das Asylverfahren läuft auf Französisch oder Niederländisch; währenddessen und bis sechs Monate danach folgt ein 9bis- oder 9ter-Antrag dieser Sprache.',
    commune:
      'Die Gemeinde schreibt in der Sprache ihres Gebiets; in Brüssel in der Sprache der Person, Französisch oder Niederländisch.',
    conseil:
      'Vor dem Rat für Ausländerstreitsachen schreibt man auf Deutsch, Französisch oder Niederländisch; der Asylsuchende behält die Sprache seines Verfahrens, sonst ist die Beschwerde unzulässig.',
  },
}

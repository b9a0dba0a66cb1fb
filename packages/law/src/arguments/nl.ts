import type { ArgumentaireTexts } from './index.ts'

/** The kinds of argument in Dutch. */
export const argumentaireNl: ArgumentaireTexts = {
  circumstances: {
    'procedure-asile-pendante': 'Lopende asielprocedure',
    'droits-fondamentaux': 'Grondrechten (artikelen 3 en 8 EVRM)',
    'impossibilite-administrative': 'Administratieve onmogelijkheid om terug te keren',
    medical: 'Gezondheid van de aanvrager of van een naaste',
    scolarite: 'School van de kinderen',
    'vie-familiale': 'Gezinsleven in België',
    integration: 'Integratie en duur van het verblijf',
    'longueur-procedure': 'Duur van de asielprocedure',
    vulnerabilite: 'Kwetsbaarheid',
    autre: 'Andere omstandigheid',
  },
  merits: {
    'vie-familiale': 'Gezinsleven in België',
    'interet-enfant': 'Belang van het kind',
    integration: 'Integratie en duur van het verblijf',
    travail: 'Werk of werkbelofte',
    scolarite: 'School of studies',
    'longueur-procedure': 'Duur van de asielprocedure',
    vulnerabilite: 'Kwetsbaarheid',
    apatridie: 'Staatloosheid',
    'situation-humanitaire': 'Andere prangende humanitaire situatie',
    autre: 'Andere grond',
  },
  remarques: {
    prouver: 'Elk ingeroepen feit met zijn stuk: het is aan de aanvrager om te bewijzen.',
    'retour-temporaire':
      'Waarom een terugkeer, ook tijdelijk, onmogelijk of bijzonder moeilijk is.',
    ensemble: 'Het verband met de andere omstandigheden: ze worden samen gewogen.',
    nouveau: 'Wat nieuw is sinds de laatste aanvraag.',
    'asile-stade': 'Het precieze stadium van de asielprocedure op de dag van de indiening.',
    'asile-tant-que':
      'Het vervalt met het einde van de asielprocedure: geef ook wat daarna overblijft.',
    'crainte-asile':
      'Een vrees die in de asielprocedure verworpen is, is uitgesloten (1°); een vrees die daar verzwegen is, in principe ook (2°).',
    'droit-en-cause': 'Het betrokken recht, en het precieze feit dat het zou schenden.',
    demarches: 'De gedane stappen, hun data en de ontvangen antwoorden.',
    'sante-9ter': 'Wat in een 9ter-aanvraag is ingeroepen, kan hier niet meer dienen (4°).',
    'sante-procedure':
      'Een ernstige ziekte hoort eerst thuis in artikel 9ter, dat een eigen procedure heeft.',
    'sante-voyage': 'Waarom de gezondheid reizen belet, of aan zorg hier bindt.',
    'ecole-office':
      'Volgens de Dienst Vreemdelingenzaken volstaat de school van de kinderen niet op zichzelf; rechters hebben ze soms aanvaard.',
    'ecole-effets':
      'Het niveau en de taal van de school, en wat een onderbreking zou doen verliezen.',
    'famille-existence': 'Het bestaan van het gezinsleven, vooral zonder samenwoning.',
    'famille-ailleurs':
      'De onmogelijkheid of grote moeilijkheid om het in een ander land te leiden.',
    'famille-separation': 'De duur van een scheiding bij terugkeer, en wat ze zou veranderen.',
    'famille-preuves': 'Foto’s alleen en verklaringen van kinderen worden vaak terzijde geschoven.',
    'integration-office':
      'Volgens de Dienst Vreemdelingenzaken volstaan integratie en de duur van het verblijf niet op zichzelf.',
    'integration-jeune':
      'De duur van het verblijf van een jongere die als kind aankwam, wordt onderzocht, wat zijn ouders ook deden.',
    'presence-continue': 'Een ononderbroken aanwezigheid, met minstens één bewijs per jaar.',
    liens: 'De banden hier: taal, studies, vrijwilligerswerk, omgeving.',
    'travail-permis': 'Vanuit een illegaal verblijf kan geen arbeidsvergunning gevraagd worden.',
    'travail-offre': 'Een precies aanbod: werkgever, functie, uurrooster, loon.',
    'duree-repere':
      'De richtpunten van 2009 (drie jaar met een schoolgaand kind, anders vier) binden de Dienst Vreemdelingenzaken niet.',
    'duree-dates':
      'De dag van de asielaanvraag, en de dag van de kennisgeving van de uitvoerbare beslissing.',
    'vulnerable-groupe': 'Het behoren tot een kwetsbare groep, bevestigd door een derde.',
    'enfant-textes':
      'De terugkeerrichtlijn (artikelen 5 en 6, § 4) en artikel 8 EVRM: het Kinderrechtenverdrag heeft naar men zegt geen directe werking.',
    'enfant-effets': 'Wat een vertrek concreet zou veranderen voor het kind.',
    'apatride-double':
      'De erkende of gevraagde staatloosheid, en het ontbreken van een mogelijk verblijf elders.',
    'apatride-procedure':
      'Sinds 1 september 2024 bestaat een eigen procedure; wat daarin is ingeroepen, is in principe uitgesloten als omstandigheid (5°).',
    'humanitaire-seule-voie':
      'Waarom het verblijf het enige middel is om een schending van de mensenrechten te vermijden.',
    'humanitaire-2009':
      'De situaties die in 2009 genoemd zijn, kunnen ingeroepen worden; geen ervan waarborgt het verblijf.',
  },
  appuis: {
    'asile-en-cours': 'De asielprocedure loopt',
    'asile-fini': 'De asielprocedure loopt niet of niet meer',
    'enfant-scolarise': 'Een kind van het gezin gaat naar school',
    'enfant-mineur': 'Er is een minderjarig kind bij betrokken',
    'enfant-en-sejour': 'De aanvrager is ouder van een kind in wettig verblijf',
    cohabitation: 'Het gezin woont samen in België',
    'sans-cohabitation': 'Het gezin woont niet samen: de band moet anders bewezen worden',
    'ancien-mineur': 'De aanvrager had als minderjarige een onbeperkt verblijf en verloor het',
    epoux: 'De echtgenoten, van verschillende nationaliteit, kunnen in geen enkel land samenleven',
    pension: 'De aanvrager heeft een Belgisch pensioen en verloor zijn verblijf',
    apatridie: 'De staatloosheid is erkend of gevraagd',
    'sejour-ailleurs': 'Een ander land waarmee banden bestaan, staat verblijf toe',
    'ordre-public':
      'De openbare orde kan ingeroepen worden: toon dat de dreiging niet actueel en niet ernstig is, en weeg ze af tegen het gezinsleven',
  },
}

import type { OFFICE_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const officeDe: SheetsOf<typeof OFFICE_SHEETS> = {
  'article-9bis-irrecevable': {
    name: '9bis-Antrag unzulässig',
    what: 'Das Ausländeramt prüft Ihre Gründe zu bleiben nicht, weil Sie nach seiner Ansicht den Antrag im Ausland stellen konnten oder weil eine Bedingung fehlt.',
    changes:
      'Der Antrag ist beendet. Ihr Aufenthalt bleibt, wie er war. Es kann eine Anweisung, das Staatsgebiet zu verlassen, dabei sein: Das ist ein anderes Papier mit einer eigenen Beschwerde.',
    steps: [
      'Gehen Sie sofort zu einem Rechtsanwalt, mit allen Papieren, die Sie an diesem Tag erhalten haben.',
      'Eine Nichtigkeitsbeschwerde ist möglich. Sie hält die Entfernung nicht auf.',
      'Sehen Sie nach, ob auch eine Anweisung, das Staatsgebiet zu verlassen, oder ein Einreiseverbot dabei ist.',
    ],
  },
  'article-9bis-non-fondee': {
    name: '9bis-Antrag unbegründet',
    what: 'Das Ausländeramt hat Ihre Gründe zu bleiben geprüft und findet sie nicht ausreichend.',
    changes:
      'Der Antrag ist abgelehnt. Ihr Aufenthalt bleibt, wie er war. Es kann eine Anweisung, das Staatsgebiet zu verlassen, dabei sein, auf einem anderen Papier.',
    steps: [
      'Gehen Sie sofort zu einem Rechtsanwalt, mit allen Papieren, die Sie an diesem Tag erhalten haben.',
      'Eine Nichtigkeitsbeschwerde ist möglich. Sie hält die Entfernung nicht auf.',
      'Schreiben Sie auf, was seit Ihrem Antrag neu ist: Was Sie schon geltend gemacht haben, zählt in einem anderen Antrag in der Regel nicht mehr.',
    ],
  },
  'article-9bis-sans-objet': {
    name: '9bis-Antrag gegenstandslos',
    what: 'Das Ausländeramt entscheidet nicht mehr über Ihren Antrag, weil er keinen Zweck mehr hat: Sie haben zum Beispiel einen anderen Aufenthalt erhalten.',
    changes:
      'Der Antrag ist abgeschlossen. Ein anderer Aufenthalt, den Sie schon haben, bleibt gleich.',
    steps: [
      'Lesen Sie den Grund. Stimmt er nicht, gehen Sie zu einem Rechtsanwalt.',
      'Prüfen Sie, ob Ihr anderer Aufenthalt gilt und bis wann.',
      'Eine Nichtigkeitsbeschwerde ist möglich.',
    ],
  },
  'article-9bis-octroi': {
    name: 'Aufenthaltserlaubnis (Artikel 9bis)',
    what: 'Das Ausländeramt erlaubt Ihnen, länger als drei Monate in Belgien zu bleiben. Die Entscheidung sagt, wie lange und unter welchen Bedingungen.',
    changes:
      'Sie können bei der Gemeinde eingetragen werden und eine Aufenthaltskarte erhalten. Die Entscheidung sagt, ob Sie arbeiten dürfen.',
    steps: [
      'Gehen Sie mit dieser Entscheidung und Ihrem Pass zur Gemeinde.',
      'Lesen Sie die Bedingungen, und sammeln Sie ab jetzt die verlangten Nachweise (Lohnzettel, Bescheinigungen).',
      'Schreiben Sie das Ende der Karte auf. Beantragen Sie die Verlängerung zwischen 45 und 30 Tagen davor, in jedem Fall vor dem Ende.',
    ],
  },
  'annexe-13': {
    name: 'Anweisung, das Staatsgebiet zu verlassen (Anlage 13)',
    what: 'Das Ausländeramt weist Sie an, Belgien zu verlassen. Das Papier sagt, in welcher Frist.',
    changes:
      'Sie müssen spätestens an dem Tag ausreisen, der auf dem Papier steht, oder sofort, wenn es keine Frist lässt. In der Regel können Sie nicht zwangsweise entfernt werden, solange diese Frist läuft. Danach können Sie festgenommen und entfernt werden.',
    steps: [
      'Gehen Sie sofort zu einem Rechtsanwalt. Die Nichtigkeitsbeschwerde hält die Anweisung nicht auf; steht die Entfernung bevor, kann der Rechtsanwalt in äußerster Dringlichkeit handeln, in einer viel kürzeren Frist.',
      'Teilen Sie dem Amt Ihre Adresse per Einschreiben mit, wie es das Papier verlangt.',
      'Können Sie nicht rechtzeitig ausreisen? Beantragen Sie mit Nachweisen eine Verlängerung der Frist, bevor sie endet.',
      'Für eine freiwillige Rückkehr gibt es Hilfe.',
    ],
  },
  'annexe-13septies': {
    name: 'Anweisung, das Staatsgebiet zu verlassen, mit Festhaltung (Anlage 13septies)',
    what: 'Das Ausländeramt weist Sie an, Belgien zu verlassen, und lässt Sie bis zur Ausreise in einem geschlossenen Zentrum festhalten.',
    changes:
      'Sie werden festgehalten. Die Fristen zum Handeln sind viel kürzer, und die Ausreise kann bevorstehen.',
    steps: [
      'Verlangen Sie noch heute einen Rechtsanwalt. Es gibt zwei Gerichte: eines für die Entfernung, ein anderes für die Festhaltung.',
      'Geben Sie ihm dieses Papier und jedes Papier des Zentrums, und sagen Sie ihm den Tag und die Uhrzeit einer angekündigten Abreise.',
      'Sie können eine Antragschrift dem Direktor des Zentrums geben: Er notiert den Tag und gibt eine Empfangsbestätigung.',
      'Sagen Sie sofort, wenn Sie krank sind, ein Kind haben oder bei der Rückkehr in Gefahr sind.',
    ],
  },
  'annexe-13sexies': {
    name: 'Einreiseverbot (Anlage 13sexies)',
    what: 'Das Ausländeramt verbietet Ihnen, für eine bestimmte Zeit zurückzukommen. Die Dauer steht auf dem Papier.',
    changes:
      'Das Verbot gilt, sobald Sie das Papier erhalten. Es kann einen neuen Aufenthaltsantrag schwieriger machen.',
    steps: [
      'Gehen Sie zu einem Rechtsanwalt: Gegen diese Entscheidung gibt es eine eigene Beschwerde, getrennt von der gegen die Anweisung.',
      'Bewahren Sie den Nachweis des Tages auf, an dem Sie Belgien verlassen: Die Dauer zählt ab Ihrer Ausreise.',
      'Später kann vom Ausland aus die Aufhebung beantragt werden.',
    ],
  },
}

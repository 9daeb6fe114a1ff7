import Testing

@testable import Reader

/// Heads, times and amounts as a tester that composes dispatches found them missed.
struct ComposedHeadsTests {
  private let lead =
    "Les salariés ont voté la reprise du travail vendredi, après trois semaines de grève dans les deux ateliers du site."

  private func read(_ head: String) -> Dispatch { ReadText(head + lead).dispatch }

  @Test func squareBracketsHoldANote() {
    let d = read(
      "[Actualisé avec réaction du ministre]\nUne usine va fermer\nPARIS, 3 mars 2014 (AFP) - ")
    #expect(d.notes.map(\.text) == ["Actualisé avec réaction du ministre"])
    #expect(d.headline == "Une usine va fermer")
  }

  @Test func keywordsAreNoHeadline() {
    let d = read(
      "Mali-conflit-politique\nNouvelle attaque contre un camp militaire\nBAMAKO, 3 mars 2014 (AFP) - ")
    #expect(d.headline == "Nouvelle attaque contre un camp militaire")
    #expect(d.slug == "Mali-conflit-politique")
  }

  @Test func notesMayStandBesideTheKeywords() {
    let head = "(Corrige prénom)\n\nMali-conflit\n\n(Ajoute bilan)\n\nNouvelle attaque contre un camp"
    let d = read(head + "\n\nBAMAKO, 3 mars 2014 (AFP) - ")
    #expect(d.headline == "Nouvelle attaque contre un camp")
    #expect(d.notes.map(\.text) == ["Corrige prénom", "Ajoute bilan"])
  }

  @Test func anEnvoySigns() {
    let d = read("Une usine va fermer\n\nAnne Morvel, envoyée spéciale à Goma\n\nPublié le 3 mars 2014\n\n")
    #expect(d.bylines == ["Anne Morvel"])
  }

  @Test(arguments: [
    ("Une usine va fermer\n\nLIMOGES, 3 mars 2014 (AFP) - ", "Limoges", "AFP"),
    ("Une usine va fermer\n\nBERNE, 3 mars 2014 (ats) - ", "Berne", "ATS"),
    ("Une usine va fermer\n\nParis - 3 mars 2014 - Reuters - ", "Paris", "Reuters"),
    ("Une usine va fermer\n\nParis -- 3 mars 2014 -- Reuters -- ", "Paris", "Reuters"),
    ("Une usine va fermer\n\n3 mars 2014\n\nGenève – AWP – ", "Genève", "AWP"),
    ("Une usine va fermer\n\n3 mars 2014\n\n(Reuters, Genève) ", "Genève", "Reuters"),
    ("Une usine va fermer\n\n3 mars 2014\n\nBERNE, ats — ", "Berne", "ATS"),
  ])
  func thePlaceAndTheAgencyOpenTheText(_ head: String, _ place: String, _ agency: String) {
    let d = read(head)
    #expect(d.dateline?.places == [place])
    #expect(d.dateline?.agency == agency)
    #expect(d.date == "2014-03-03")
  }

  @Test func theFirstOfAMonthHasItsArticle() {
    let d = read("Une usine va fermer\n\nCaracas, le 1er juillet 2022 (Reuters) - ")
    #expect(d.dateline?.places == ["Caracas"])
    #expect(d.date == "2022-07-01")
  }

  @Test func aboutWhen() {
    let read = ReadText("Il a été arrêté vendredi peu après 20 heures.", sent: "2014-03-16")
    #expect(read.dates == ["vendredi peu après 20 heures=2014-03-14T20:00"])
    let half = ReadText("Il a été arrêté jeudi aux alentours de 8h30.", sent: "2014-03-16")
    #expect(half.dates == ["jeudi aux alentours de 8h30=2014-03-13T08:30"])
  }

  @Test func theNextWeekendIsTheOneThatComes() {
    let read = ReadText("Le conseil se réunira le week-end prochain.", sent: "2014-03-11")
    #expect(read.dates == ["week-end prochain=2014-03-15/2014-03-16"])
  }

  @Test func aHundredMillions() {
    let read = ReadText("La région a versé une centaine de millions d'euros.")
    #expect(read.figures == ["une centaine de millions d'euros=money 100000000 EUR"])
  }

  @Test(arguments: [
    ("Le nombre de morts s'élève à 28.", "28=toll 28 dead"),
    ("Ce décès porte à 13 le nombre de victimes.", "13=toll 13 dead"),
    ("Le nombre total de blessés a été porté à 45.", "45=toll 45 injured"),
  ])
  func howManyTheyAre(_ text: String, _ figure: String) {
    #expect(ReadText(text).figures == [figure])
  }
}

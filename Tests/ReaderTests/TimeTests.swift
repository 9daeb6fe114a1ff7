import Testing

@testable import Reader

/// The expressions of time of a text dispatched on Tuesday, 16 July 2019, each with its value.
private func dates(_ text: String, on day: String = "2019-07-16") -> [String] {
  var source = Source(path: "-", format: "text", text: text)
  source.language = "fr"
  source.date = day
  let d = Analyzer().analyze(source)
  return d.dates.map { "\(d.words($0.span))=\($0.value)" }
}

@Suite struct TimeTests {
  @Test(arguments: [
    // What stands nearest decides the tense, also where it is a noun elsewhere.
    (
      "Les moyens pour retrouver un plaisancier, disparu en mer samedi soir au large, sont levés.",
      ["samedi soir=2019-07-13"]
    ),
    ("Elle a tenu un point de presse non prévu samedi soir.", ["samedi soir=2019-07-13"]),
    // In somebody's words their own verbs tell.
    ("\"Il sera dur de garder ce titre en octobre\", a souri Anne Roy.", ["octobre=2019-10"]),
    ("\"Nous avons vu ce train hier [lundi]\", a dit Anne Roy.", ["hier=2019-07-15", "lundi=2019-07-15"]),
    ("Selon Mai Serin, le port ferme.", []),
    ("Les comptes seront publiés à 20 heures ce soir.", ["20 heures ce soir=2019-07-16T20:00"]),
    ("Le 9 juillet, elle a signé. La veille, elle hésitait.", ["9 juillet=2019-07-09", "veille=2019-07-08"]),
    ("Elle a signé à la veille du scrutin.", []),
    (
      "Le port a reçu 21 bateaux en 2018, contre 30 l'année précédente.",
      ["2018=2018", "année précédente=2017"]
    ),
    (
      "Elle a signé en mai 2018 et démissionné le mois suivant.",
      ["mai 2018=2018-05", "mois suivant=2018-06"]
    ),
  ])
  func context(_ text: String, _ expected: [String]) { #expect(dates(text) == expected) }

  @Test func aDayThatTheTextNamesIsWhatOthersCountFrom() {
    func dates(_ text: String) -> [String] {
      let d = ReadText(text).dispatch
      return d.dates.map { "\(d.words($0.span))=\($0.value)" }
    }
    #expect(
      dates(
        "Anne Roy marque contre Solin le 4 février 2017 à Brest\n\nLe club a perdu samedi. Il avait gagné en novembre dernier.\n"
      )
        == ["4 février 2017=2017-02-04", "samedi=2017-02-04", "novembre dernier=2016-11"])
    // Of the day of the dispatch only the month is known.
    let text =
      "date 2023-02\n\nLe maire a été entendu, lundi 13 février, pour un tweet.\n\nVendredi, son adjoint avait été sanctionné.\n"
    #expect(dates(text).suffix(2) == ["lundi 13 février=2023-02-13", "Vendredi=2023-02-10"])
    #expect(ReadText(text).dispatch.date == "2023-02-13")
  }

  @Test(arguments: [
    ("Le port rouvrira le 3 août 2019.", ["3 août 2019=2019-08-03"]),
    ("Il est né le 1er mai 1958.", ["1er mai 1958=1958-05-01"]),
    ("La foire ouvre le 05/03/2026.", ["05/03/2026=2026-03-05"]),
    ("La foire ouvre le 2026-03-05.", ["2026-03-05=2026-03-05"]),
    ("Le port a fermé le 3 juillet.", ["3 juillet=2019-07-03"]),
    ("Le traité de 2015 tient.", ["2015=2015"]),
    ("Il a gouverné de 2010 à 2012.", ["2010 à 2012=2010/2012"]),
    ("Le bassin date des années 1980.", ["années 1980=198X"]),
    ("La foire dure du 5 au 9 septembre.", ["5 au 9 septembre=2019-09-05/2019-09-09"]),
    ("Le port a compté 2000 navires.", []),
    ("Le port a fermé le 8 nov. 2013.", ["8 nov. 2013=2013-11-08"]),
  ])
  func calendar(_ text: String, _ expected: [String]) { #expect(dates(text) == expected) }

  @Test(arguments: [
    ("Le vote a eu lieu lundi.", ["lundi=2019-07-15"]),
    ("Le vote aura lieu lundi.", ["lundi=2019-07-22"]),
    ("Le ministre a démissionné mardi.", ["mardi=2019-07-16"]),
    ("Le vote a eu lieu vendredi dernier.", ["vendredi dernier=2019-07-12"]),
    ("Le vote aura lieu mardi prochain.", ["mardi prochain=2019-07-23"]),
    ("Il est arrivé hier soir.", ["hier soir=2019-07-15"]),
    ("Le ministre, attendu mercredi, a promis une aide.", ["mercredi=2019-07-17"]),
    ("La Cnil dit avoir été prévenue vendredi.", ["vendredi=2019-07-12"]),
    ("Il recevra les élus jeudi en huit.", ["jeudi en huit=2019-07-25"]),
    ("La plage est fermée jusqu'à jeudi.", ["jeudi=2019-07-18"]),
    ("L'accès a été fermé jusqu'à jeudi.", ["jeudi=2019-07-18"]),
    ("Il partira demain.", ["demain=2019-07-17"]),
    ("Le feu a pris dans la nuit de lundi à mardi.", ["nuit de lundi à mardi=2019-07-15/2019-07-16"]),
    ("Les prix ont baissé la semaine dernière.", ["semaine dernière=2019-07-08/2019-07-14"]),
    ("Les prix ont baissé le mois dernier.", ["mois dernier=2019-06"]),
    ("Les prix baisseront l'an prochain.", ["an prochain=2020"]),
    ("Les prix baissent cette semaine.", ["cette semaine=2019-07-15/2019-07-21"]),
    ("Il est parti il y a trois jours.", ["il y a trois jours=2019-07-13"]),
    ("Le maire a décrété un deuil à compter de mercredi.", ["mercredi=2019-07-17"]),
    ("Le vote aura lieu dans dix jours.", ["dans dix jours=2019-07-26"]),
    ("Le vote aura lieu dans trois mois.", ["dans trois mois=2019-10"]),
    ("Le vote aura lieu dans les dix jours.", []),
    ("Le vote aura lieu à la mi-octobre.", ["mi-octobre=2019-10"]),
    (
      "Le procès a débuté lundi 1er juillet et doit s'achever vendredi 26.",
      ["lundi 1er juillet=2019-07-01", "vendredi 26=2019-07-26"]
    ),
    ("Il est passé mardi 20 fois devant la mairie.", ["mardi=2019-07-16"]),
  ])
  func relative(_ text: String, _ expected: [String]) { #expect(dates(text) == expected) }

  @Test(arguments: [
    ("Le plan court depuis mai 2018.", ["mai 2018=2018-05"]),
    ("Le plan a pris fin en février.", ["février=2019-02"]),
    ("Le ministère attend un accord fin 2020.", ["fin 2020=2020"]),
    ("Les ventes du premier semestre 2012 ont reculé.", ["premier semestre 2012=2012-01/2012-06"]),
    ("Le pont ouvrira au printemps 2020.", ["printemps 2020=2020-21"]),
    ("La séance s'est ouverte lundi à 18h30.", ["lundi à 18h30=2019-07-15T18:30"]),
    ("Publié le 04/03/2026 à 18:05.", ["04/03/2026 à 18:05=2026-03-04T18:05"]),
    ("La ville est tombée en mars-avril 2012.", ["mars-avril 2012=2012-03/2012-04"]),
    ("L'enquête a été menée entre janvier et juin 2018.", ["janvier et juin 2018=2018-01/2018-06"]),
    ("La séance s'est ouverte lundi à 18 h 30.", ["lundi à 18 h 30=2019-07-15T18:30"]),
  ])
  func periodsAndClocks(_ text: String, _ expected: [String]) { #expect(dates(text) == expected) }

  @Test func sinceAMonthIsSinceThePast() {
    let text =
      "BREST, 7 mars 2026 (AFP) - Le convoi devait ravitailler trois communes isolées depuis janvier.\n"
    #expect(ReadText(text).dispatch.dates.last?.value == "2026-01")
  }

  @Test func withoutADateOfDispatchOnlyWhatIsWhole() {
    var source = Source(
      path: "-", format: "text", text: "Il est venu mardi, comme en mai 2018 et le 3 août 2019.")
    source.language = "fr"
    let d = Analyzer().analyze(source)
    #expect(d.dates.map(\.value) == ["2018-05", "2019-08-03"])
  }

  @Test(arguments: [
    ("La mairie a décrété un jour de deuil pour jeudi.", ["jeudi=2019-07-18"]),
    ("Le vote a été reporté au 10 septembre.", ["10 septembre=2019-09-10"]),
    ("La réunion est prévue vendredi.", ["vendredi=2019-07-19"]),
    ("Les élus avaient failli partir lundi soir.", ["lundi soir=2019-07-15"]),
    ("Le ministre doit dire vendredi s'il part.", ["vendredi=2019-07-19"]),
    ("Les aides devraient être versées en septembre.", ["septembre=2019-09"]),
    ("Sept marins et deux dec ont péri.", []),
  ])
  func theVerbSaysWhichSide(_ text: String, _ expected: [String]) { #expect(dates(text) == expected) }

  @Test func aDayInsideAQuotationCountsFromTheUtterance() {
    #expect(
      dates("« C'était hier », a dit lundi Paul Serin. « Nous partirons demain. »")
        == ["hier=2019-07-14", "lundi=2019-07-15", "demain=2019-07-16"])
    #expect(dates("« C'était hier », a dit Paul Serin.") == ["hier=2019-07-15"])
  }

  @Test func aNightOfTheCalendarAndMonthsThatComeFirst() {
    #expect(dates("Il est mort dans la nuit du lundi 8 juillet.") == ["nuit du lundi 8 juillet=2019-07-08"])
    #expect(dates("septembre 24, 2017") == ["septembre 24, 2017=2017-09-24"])
  }
}

import Testing

@testable import Reader

/// What a first reading of pages nobody had annotated showed to be wrong: subjects, times of day before a speaker,
/// accents that got lost, who is left out or counted in.
struct FreshPagesTests {
  @Test(arguments: [
    "Les élus de douze villes dont Lyon sont invités, a annoncé le préfet.",
    "Douze villes dont Lyon ont fermé leurs parcs mardi.",
  ])
  func oneAmongManyIsNoSubject(_ text: String) {
    #expect(ReadText(text).events.count == 1)
    #expect(!ReadText(text).events.contains { $0.hasPrefix("Lyon") })
  }

  @Test func whoIsCountedInLeavesTheReportWhole() {
    #expect(
      ReadText("Les élus de douze villes dont Lyon sont invités à rester chez eux, a annoncé le préfet.")
        .indirect == ["préfet: Les élus de douze villes dont Lyon sont invités à rester chez eux"])
    #expect(
      ReadText("La préfecture a appelé les habitants de douze villes dont Lyon à rester chez eux.").indirect
        == ["préfecture: rester chez eux"])
    // A relative clause of its own.
    #expect(
      ReadText("Les villes dont Luc Serin parle ont fermé leurs parcs.").events.contains("Luc Serin parle")
        == false)
  }

  @Test func whoIsLeftOutActsNot() {
    #expect(
      ReadText(
        "C'était Lyon et non Vernoux qui menait la danse. Le juge et non le procureur a ouvert une enquête."
      ).events
        == ["Lyon menait", "juge a ouvert"])
  }

  @Test(arguments: ["vers 7H30 un responsable des pompiers", "à 7h30 un responsable des pompiers"])
  func aTimeOfDayEndsBeforeWhoSpeaks(_ tail: String) {
    #expect(
      ReadText("\"Le feu est éteint\", a précisé \(tail).").spoken == [
        "responsable des pompiers: Le feu est éteint"
      ])
  }

  @Test func aTimeOfDayEndsBeforeAName() {
    #expect(
      ReadText("\"Le feu est éteint\", a précisé vers 07h30 Jean Morel, un responsable des pompiers.").spoken
        == ["Jean Morel: Le feu est éteint"])
  }

  @Test func aRelativeClauseAtTheEndIsNotTheWholeReport() {
    #expect(
      ReadText("Il s'agissait de fûts d'huile qui ont éclaté, selon la préfecture.").indirect
        == ["préfecture: Il s'agissait de fûts d'huile qui ont éclaté"])
    #expect(
      ReadText("L'homme, qui serait, selon la police, âgé de 30 ans, a fui.").indirect.contains {
        $0.hasPrefix("police: qui serait")
      })
  }

  @Test func aParticipleMayLackItsAccent() {
    let text = "Un périmètre a été confiné, a précise la préfecture. « Tout va bien », a explique Jean Morel."
    #expect(
      ReadText(text).quotes(.direct, .indirect) == [
        "préfecture: Un périmètre a été confiné", "Jean Morel: Tout va bien",
      ])
    #expect(ReadText(text).events == ["- a été confiné"])
  }

  @Test func aFirmsWorksIsNoPlace() {
    #expect(ReadText("L'usine Renault de Vernoux ferme.").names(.organization) == ["Renault"])
  }

  @Test func aVerbTakesUpWhatStandsBeforeItsSubject() {
    #expect(
      ReadText("Cette demande, le Premier ministre l'a entendue.").events == ["Premier ministre l'a entendue"]
    )
    #expect(ReadText("Le maire, Paul Serin, l'a signée.").events == ["Paul Serin l'a signée"])
  }

  @Test func dressIsNobody() {
    #expect(
      ReadText("Joël L., en jean et chemise claire, la trentaine, attaque son employeur.").events == [
        "Joël L. attaque"
      ])
  }

  @Test func anotherPersonIsANoun() {
    let read = ReadText("Un homme est mort, tandis qu'une autre personne âgée a été hospitalisée.")
    #expect(
      read.dispatch.facts.compactMap { $0.object.map(read.dispatch.words) } == ["une autre personne âgée"])
  }

  @Test func hoursAreNoAge() {
    #expect(
      ReadText("Au Sénat, 24 heures après le vote, le calme est revenu.").names(.organization) == ["Sénat"])
  }

  @Test func theDonOfSomebodyIsAGift() {
    #expect(ReadText("Le don de Mbana à des policiers était légal.").names(.person) == [])
  }

  @Test func whatOneIsToldToDoIsNoFunction() {
    let read = ReadText("Me Luc Serin appelle l'accusé à «porter une parole libre».")
    #expect(read.dispatch.entities.allSatisfy { $0.roles.allSatisfy { !$0.contains("porter") } })
  }

  @Test(arguments: [
    (
      "Le ministre de la Jeunesse et des Sports El Hadi Ould Dali a parlé.",
      "El Hadi Ould Dali: ministre de la Jeunesse et des Sports"
    ),
    ("Le ministre de la Culture Tourad Kelvani a parlé.", "Tourad Kelvani: ministre de la Culture"),
    ("L'ex-joueur des Albatros Tourad Kelvani a parlé.", "Tourad Kelvani: ex-joueur des Albatros"),
    (
      "Le sélectionneur des Fennecs le Belge Luc Serin a quitté la scène.",
      "Luc Serin: sélectionneur des Fennecs"
    ),
  ])
  func aFieldOrTeamEndsBeforeTheName(text: String, role: String) {
    #expect(
      ReadText(text).dispatch.entities.filter { !$0.roles.isEmpty }.map {
        "\($0.name): \($0.roles.joined(separator: ", "))"
      }
        == [role])
  }

  @Test func aFirstNameIsHisThoughAFirmBearsIt() {
    #expect(ReadText("Rafael Dalven a gagné. Luc Serin a félicité Rafael.").names(.organization) == [])
    #expect(
      ReadText("La société Rafael a gagné. Rafael Dalven a félicité la société.").names(.organization) == [
        "Rafael"
      ])
  }

  @Test(arguments: [
    "Il lui restera un bon chemin à parcourir.", "Il manque trois joueurs.",
    "Il s'est produit une explosion.",
    "Il me paraît évident que le match sera dur.",
  ])
  func nobodyIsTheSubjectOfWhatThereIs(_ text: String) {
    #expect(
      ReadText("Luc Serin a parlé mardi. \(text)").events.filter { !$0.hasPrefix("Luc Serin a parlé") } == [])
    #expect(
      ReadText("Luc Serin a fui. Il est arrivé à Lyon mardi.").events == [
        "Luc Serin a fui", "Luc Serin est arrivé",
      ])
  }

  @Test func presumedVictimsAreAlive() {
    #expect(
      ReadText("Quatorze victimes présumées se sont portées parties civiles.").figures == [
        "Quatorze victimes=count 14 victimes"
      ])
  }

  @Test func aNumberWithACapitalIsAName() {
    #expect(ReadText("Le film a été montré à la Quinzaine des cinéastes.").figures == [])
    #expect(
      ReadText("Une quinzaine de cinéastes ont protesté.").figures == [
        "Une quinzaine de cinéastes=count 15 cinéastes"
      ])
  }

  @Test(arguments: [
    ("\"C'est bien\", a dit Luc Serin, directeur de la Fnpl à l'Afp.", "directeur de la Fnpl"),
    ("\"C'est bien\", a dit Luc Serin, entraîneur de Lens au micro de Radio Est.", "entraîneur de Lens"),
    ("Luc Serin, journaliste au Monde, est mort.", "journaliste au Monde"),
  ])
  func whereSomethingIsSaidIsNoFunction(text: String, role: String) {
    #expect(ReadText(text).dispatch.entities.flatMap(\.roles) == [role])
  }

  @Test func aCoachIsNoConjunction() {
    #expect(
      ReadText("Le chauffeur du car est blessé. Un car a percuté un mur.").events == [
        "- est blessé", "car a percuté",
      ])
    #expect(ReadText("Luc Serin est parti car il pleuvait.").events == ["Luc Serin est parti"])
  }

  @Test func aLandThatIsOpposedIsNoPlace() {
    #expect(ReadText("Le match opposera le Maroc à l'Espagne.").eventsInTime == ["match | opposera | - | -"])
    #expect(
      ReadText("Luc Serin a signé l'accord au Maroc.").eventsInTime == ["Luc Serin | a signé | - | Maroc"])
  }

  @Test func havingNoWishIsNoDeed() {
    #expect(ReadText("Luc Serin n'avait surtout pas envie de sourire.").events == [])
  }

  @Test func whatThereIsIsNobodys() {
    #expect(
      ReadText("Luc Serin est parti. Il y avait plus de colère dans ses mots.").events == [
        "Luc Serin est parti"
      ])
  }

  @Test func aRelativeWordTakesUpAsManyAsItsVerbTellsOf() {
    #expect(
      ReadText("Cela retarde le travail des forces de l'ordre, qui ont arrêté le chauffeur.").events.contains(
        "forces de l'ordre ont arrêté"))
  }

  @Test func whatCommasSetInIsNotWhereItHappened() {
    #expect(
      ReadText(
        "Luc Serin, champion à Rio en 2016, vice-champion à Tokyo, a gagné la course mardi.",
        sent: "2019-03-13"
      )
      .eventsInTime == ["Luc Serin | a gagné | 2019-03-12 | -"])
  }

  @Test func whomAnAppositionTellsOfActs() {
    #expect(
      ReadText("C'est le cas d'Anne Roy, une résidente de Lyon qui a montré ses photos.").events == [
        "Anne Roy a montré"
      ])
    #expect(
      ReadText("Un élu a vu le bourgmestre à trois reprises qui a déclaré que la route se ferait.").indirect
        == [
          "bourgmestre: la route se ferait"
        ])
  }

  @Test func toWhomSomethingIsDoneIsNoFunction() {
    #expect(
      ReadText("Luc Serin a volé la vedette à l'Australien Marc Dale.").dispatch.entities.flatMap(\.roles)
        == [])
  }

  @Test func anotherSubjectIsNoObject() {
    #expect(
      ReadText("Avec les feuilles qui sont tombées et l'humidité, la chaussée glisse.").dispatch.facts
        .allSatisfy {
          $0.object == nil
        })
  }

  @Test(arguments: [
    ("Clément Gay, 42 ans, et Christophe Pelin, 56 ans, comparaissent mardi.", "Clément Gay comparaissent"),
    (
      "Les deux hommes aux cheveux bruns, l'un en costume, l'autre en jean, ont nié les faits mardi. Ils ont quitté le tribunal.",
      "hommes ont quitté"
    ),
    ("Un avion dépêché par Paris, qui était immobilisé à Madrid, est arrivé à Brest.", "avion est arrivé"),
  ])
  func severalAndWhatTheySent(text: String, event: String) {
    #expect(ReadText(text).events.contains(event))
    #expect(!ReadText(text).events.contains { $0.hasPrefix("Paris") })
  }

  @Test func aLetterBehindAThingEndsItsSentence() {
    let read = ReadText(
      "Luc Serin a critiqué l'essai de la bombe H. La Corée du Sud a protesté. Le député J. Le Bihan a voté.")
    #expect(read.names(.person) == ["Luc Serin", "J. Le Bihan"])
    #expect(read.events.contains("Corée du Sud a protesté"))
  }

  @Test func aMonthIsSomebodysNameBehindACapital() {
    let read = ReadText(
      "Theresa May a parlé. La décision a été prise avec May à Londres le 3 mai.", sent: "2018-01-18")
    #expect(read.dispatch.dates.map { read.dispatch.words($0.span) } == ["3 mai"])
  }

  @Test func anAdjectiveThatGoesOnIsAVerb() {
    #expect(ReadText("Le niveau de la Seine continue à monter.").events == ["niveau de la Seine continue"])
    #expect(ReadText("Une femme prête à partir a été arrêtée.").events == ["- a été arrêtée"])
  }

  @Test func aTrialStandsForNobody() {
    let read = ReadText("À la demande d'Anne Roy, l'avocate du prévenu, le procès a été suspendu.")
    #expect(
      read.dispatch.facts.compactMap { $0.kind == .event ? $0.object.map(read.dispatch.words) : nil } == [
        "le procès"
      ])
    #expect(
      ReadText("La course a eu lieu aux JO de Squaw Valley.").names(.place) == ["Squaw Valley"])
  }

  @Test func aPlaceIsCalledWhatThePackCallsIt() {
    #expect(
      ReadText("Le Maroc a signé. L'Empire chérifien avait quitté l'union en 1984.").names(.place) == [
        "Maroc"
      ])
  }

  @Test(arguments: [
    "INCENDIE - Le feu est \"éteint\", a dit le préfet.",
    "FOOTBALL – Le club est \"sauvé\", a dit le préfet.",
  ])
  func aWordInCapitalsBeforeTheTextIsNotSaid(_ text: String) {
    let line = text + " Les habitants de la vallée sont rentrés chez eux dans la nuit de lundi à mardi."
    #expect(ReadText(line).indirect.allSatisfy { $0.hasPrefix("préfet: Le ") })
    #expect(!ReadText(line).indirect.isEmpty)
  }

  @Test func aLetterStandsForTheFirstName() {
    #expect(ReadText("Nicole Dalbert a parlé. N. Dalbert est ministre.").names(.person) == ["Nicole Dalbert"])
    #expect(
      ReadText("Nicole Dalbert a parlé. P. Dalbert est ministre.").names(.person) == [
        "Nicole Dalbert", "P. Dalbert",
      ])
  }

  @Test func aFrameIsNoFunction() {
    #expect(
      ReadText("La juge a entendu le préfet dans le cadre de l'affaire Serin.").dispatch.entities.flatMap(
        \.roles) == [])
    #expect(
      ReadText("Un cadre de l'usine, Paul Serin, est parti.").dispatch.entities.flatMap(\.roles) == [
        "cadre de l'usine"
      ])
  }

  @Test func howMuchMoreIsNothingCounted() {
    #expect(
      ReadText("Trois blessés graves et trois autres plus légèrement.").figures.allSatisfy {
        !$0.hasSuffix("plus")
      })
  }

  @Test func aTextMayBeginInTheMiddle() {
    #expect(
      ReadText("pas fait en cinq ans\", a-t-il dit sur France Matin.").spoken == ["il: pas fait en cinq ans"])
    #expect(ReadText("ajouté, a-t-il ajouté, a-t-il ajoutés que").names(.person) == [])
    #expect(
      ReadText("quai de Port-Tudy, les élus attendaient les rescapés.").events.contains {
        $0.hasSuffix("attendaient")
      })
  }

  @Test func aTextMayEndInTheMiddle() {
    #expect(ReadText("Luc Serin a dit: \"une présentation insipide et indigne").spoken.count == 1)
    #expect(
      ReadText("Le gardien a arrêté onze tirs en seconde période, dont deux").figures == [
        "onze tirs=count 11 tirs"
      ])
    #expect(
      ReadText("« Le coureur quitte la route », a dit Luc Serin. Il sait que").spoken == [
        "Luc Serin: Le coureur quitte la route"
      ])
  }
}

import Testing

@testable import Reader

/// What the French pack says of a word in one class.
private struct Sought {
  let lexicon: Lexicon

  init() throws { lexicon = try #require(Lexicon(language: "fr")) }

  func readings(_ word: String, _ c: LexClass) -> [Reading] {
    var word = word
    var found: [Reading] = []
    word.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      var scanner = WordScanner(base, from: 0, to: bytes.count)
      guard let t = scanner.next(), Int(t.end) == bytes.count else { return }
      let variant = Int(lexicon.match(lexicon.link(t.hash), bytes).variant)
      lexicon.eachReading(variant, of: bytes) { if $0.lexClass == c { found.append($0) } }
    }
    return found
  }

  func knows(_ word: String, _ c: LexClass, _ features: Features, lemma: String) -> Bool {
    readings(word, c).contains { $0.features == features && lexicon.text($0) == lemma }
  }
}

@Suite struct VerbFormsTests {
  @Test(
    arguments: [
      ("déclare", "déclarer", [.present, .third, .singular]),
      ("déclarèrent", "déclarer", [.past, .third, .plural]),
      ("annonça", "annoncer", [.past, .third, .singular]),
      ("annonçaient", "annoncer", [.imperfect, .third, .plural]),
      ("mangeons", "manger", [.present, .first, .plural]),
      ("appellent", "appeler", [.present, .third, .plural]),
      ("appelait", "appeler", [.imperfect, .third, .singular]),
      ("rejettera", "rejeter", [.future, .third, .singular]),
      ("achètera", "acheter", [.future, .third, .singular]),
      ("gèle", "geler", [.present, .third, .singular]),
      ("mènerait", "mener", [.conditional, .third, .singular]),
      ("espère", "espérer", [.present, .third, .singular]),
      ("espérera", "espérer", [.future, .third, .singular]),
      ("protègent", "protéger", [.present, .third, .plural]),
      ("protégeait", "protéger", [.imperfect, .third, .singular]),
      ("emploie", "employer", [.present, .third, .singular]),
      ("paye", "payer", [.present, .third, .singular]),
      ("enverra", "envoyer", [.future, .third, .singular]),
      ("ira", "aller", [.future, .third, .singular]),
      ("aillent", "aller", [.subjunctive, .third, .plural]),
      ("finissent", "finir", [.present, .third, .plural]),
      ("haïssent", "haïr", [.present, .third, .plural]),
      ("dément", "démentir", [.present, .third, .singular]),
      ("sert", "servir", [.present, .third, .singular]),
      ("offert", "offrir", [.pastParticiple, .masculine, .singular]),
      ("découvrirent", "découvrir", [.past, .third, .plural]),
      ("accueille", "accueillir", [.present, .third, .singular]),
      ("courra", "courir", [.future, .third, .singular]),
      ("meurent", "mourir", [.present, .third, .plural]),
      ("morts", "mourir", [.pastParticiple, .masculine, .plural]),
      ("acquis", "acquérir", [.pastParticiple, .masculine, .singular]),
      ("maintint", "maintenir", [.past, .third, .singular]),
      ("préviendrait", "prévenir", [.conditional, .third, .singular]),
      ("reçoivent", "recevoir", [.present, .third, .plural]),
      ("dut", "devoir", [.past, .third, .singular]),
      ("peuvent", "pouvoir", [.present, .third, .plural]),
      ("puisse", "pouvoir", [.subjunctive, .third, .singular]),
      ("sachant", "savoir", [.presentParticiple]),
      ("veuillez", "vouloir", [.imperative, .second, .plural]),
      ("voudrait", "vouloir", [.conditional, .third, .singular]),
      ("verra", "voir", [.future, .third, .singular]),
      ("prévoira", "prévoir", [.future, .third, .singular]),
      ("faudra", "falloir", [.future, .third, .singular]),
      ("valent", "valoir", [.present, .third, .plural]),
      ("répond", "répondre", [.present, .third, .singular]),
      ("interrompt", "interrompre", [.present, .third, .singular]),
      ("admet", "admettre", [.present, .third, .singular]),
      ("promis", "promettre", [.pastParticiple, .masculine, .plural]),
      ("apprennent", "apprendre", [.present, .third, .plural]),
      ("craignait", "craindre", [.imperfect, .third, .singular]),
      ("rejoignit", "rejoindre", [.past, .third, .singular]),
      ("reconnaît", "reconnaître", [.present, .third, .singular]),
      ("reconnaitra", "reconnaître", [.future, .third, .singular]),
      ("naquit", "naître", [.past, .third, .singular]),
      ("font", "faire", [.present, .third, .plural]),
      ("fassent", "faire", [.subjunctive, .third, .plural]),
      ("dites", "dire", [.present, .second, .plural]),
      ("interdisez", "interdire", [.present, .second, .plural]),
      ("dît", "dire", [.subjunctive, .imperfect, .third, .singular]),
      ("écrivit", "écrire", [.past, .third, .singular]),
      ("élus", "élire", [.pastParticiple, .masculine, .plural]),
      ("conduisent", "conduire", [.present, .third, .plural]),
      ("poursuit", "poursuivre", [.present, .third, .singular]),
      ("vécu", "vivre", [.pastParticiple, .masculine, .singular]),
      ("croyaient", "croire", [.imperfect, .third, .plural]),
      ("conclut", "conclure", [.past, .third, .singular]),
      ("inclus", "inclure", [.pastParticiple, .masculine, .singular]),
      ("résolu", "résoudre", [.pastParticiple, .masculine, .singular]),
      ("dissoute", "dissoudre", [.pastParticiple, .feminine, .singular]),
      ("convainquent", "convaincre", [.present, .third, .plural]),
    ] as [(String, String, Features)])
  func conjugates(_ form: String, _ lemma: String, _ features: Features) throws {
    #expect(try Sought().knows(form, .verb, features, lemma: lemma))
  }

  @Test(
    arguments: [
      ("est", "être", [.present, .third, .singular]), ("fut", "être", [.past, .third, .singular]),
      ("fût", "être", [.subjunctive, .imperfect, .third, .singular]),
      ("seraient", "être", [.conditional, .third, .plural]), ("étant", "être", [.presentParticiple]),
      ("a", "avoir", [.present, .third, .singular]), ("ont", "avoir", [.present, .third, .plural]),
      ("aura", "avoir", [.future, .third, .singular]), ("ait", "avoir", [.subjunctive, .third, .singular]),
      ("eurent", "avoir", [.past, .third, .plural]),
    ] as [(String, String, Features)])
  func conjugatesAuxiliaries(_ form: String, _ lemma: String, _ features: Features) throws {
    let pack = try Sought()
    #expect(pack.knows(form, .auxiliary, features, lemma: lemma))
    #expect(pack.knows(form, .verb, features, lemma: lemma))
  }

  @Test(arguments: ["déclarions", "protégeâmes", "dises", "allerai", "prendu", "voirait"])
  func makesUpNoForms(_ form: String) throws {
    let isKnown = try !Sought().readings(form, .verb).isEmpty
    #expect(isKnown == ["déclarions", "dises"].contains(form))
  }

  @Test func keepsVerbAndPrepositionApart() throws {
    let pack = try Sought()
    #expect(pack.readings("a", .preposition).isEmpty)
    #expect(!pack.readings("à", .preposition).isEmpty)
    #expect(pack.readings("à", .auxiliary).isEmpty)
  }
}

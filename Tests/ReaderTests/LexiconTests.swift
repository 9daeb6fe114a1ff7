import Testing

@testable import Reader

@Suite("Looking names up in the French pack")
struct LexiconTests {
  @Test(
    "A word matches with and without the accents of its capitals, in capitals, and with either apostrophe")
  func accents() throws {
    let fr = try LexiconLookup("fr")
    for form in ["Etats-Unis", "États-Unis", "ETATS-UNIS", "ÉTATS-UNIS", "USA"] {
      #expect(fr.canonical(form, .state) == "Etats-Unis", "\(form)")
    }
    #expect(fr.canonical("Téhéran", .city) == "Téhéran")
    #expect(fr.canonical("TEHERAN", .city) == "Téhéran")
    #expect(fr.canonical("L’Aquila", .city) == "L'Aquila")
  }

  @Test("A capital in the pack asks for a capital in the text")
  func capitals() throws {
    let fr = try LexiconLookup("fr")
    #expect(fr.has("Nice", .city))
    #expect(!fr.has("nice", .city))
    #expect(!fr.has("tours", .city))
    #expect(!fr.has("libération", .organization))
    #expect(fr.has("Le Monde", .organization))
    #expect(!fr.has("Le monde", .organization))
    #expect(!fr.has("le monde", .organization))
  }

  @Test("Other forms of a name lead to the usual one")
  func canonicalForms() throws {
    let fr = try LexiconLookup("fr")
    #expect(fr.canonical("Beijing", .city) == "Pékin")
    #expect(fr.canonical("Kyiv", .city) == "Kiev")
    #expect(fr.canonical("Caire", .city) == "Le Caire")
    #expect(fr.canonical("République islamique d'Iran", .state) == "Iran")
    #expect(fr.canonical("Bélarus", .state) == "Biélorussie")
    #expect(fr.canonical("ONU", .organization) == "Organisation des Nations unies")
    #expect(fr.canonical("Nations unies", .organization) == "Organisation des Nations unies")
    #expect(fr.canonical("Xinhua", .agency) == fr.canonical("Chine nouvelle", .agency))
    #expect(fr.canonical("Hexagone", .epithet) == "France")
  }

  @Test("Phrases of several words are found")
  func phrases() throws {
    let fr = try LexiconLookup("fr")
    #expect(fr.has("Emirats arabes unis", .state))
    #expect(fr.has("bande de Gaza", .region))
    #expect(fr.has("BANDE DE GAZA", .region))
    #expect(fr.has("détroit d'Ormuz", .geo))
    #expect(fr.has("St. Louis", .city))
    #expect(fr.has("Wall Street Journal", .organization))
    #expect(fr.has("Maison blanche", .organization))
  }

  @Test("Gender and number come with names, titles, kin and civilities")
  func gender() throws {
    let fr = try LexiconLookup("fr")
    #expect(fr.features("Mme", .civility) == [.feminine, .singular])
    #expect(fr.features("MM.", .civility) == [.masculine, .plural])
    #expect(fr.features("iranienne", .nationality) == [.feminine, .singular])
    #expect(fr.features("Sud-Coréens", .demonym) == [.masculine, .plural])
    #expect(fr.features("Ségolène", .firstName) == .feminine)
    #expect(fr.features("Camille", .firstName) == [.masculine, .feminine])
    #expect(fr.features("reine", .title) == .feminine)
    #expect(fr.features("veuve", .kin) == [.feminine, .singular])
    #expect(fr.features("ministère", .orgNoun) == .masculine)
    #expect(fr.features("Pays-Bas", .state) == [.masculine, .plural])
  }

  @Test("Flags and codes come through")
  func values() throws {
    let fr = try LexiconLookup("fr")
    #expect(fr.flags("Elysée", .organization) == ["seat"])
    #expect(fr.flags("Orange", .organization) == ["company", "ambiguous"])
    #expect(fr.flags("général", .title) == ["military"])
    #expect(fr.flags("Pierre", .firstName) == ["ambiguous"])
    #expect(fr.flags("Méditerranée", .geo) == ["sea"])
    let iran = try #require(fr.readings("Iran").first { $0.lexClass == .state })
    #expect(fr.readings("iranien").contains { $0.lexClass == .nationality && $0.value == iran.value })
    #expect(fr.readings("Ispahan").contains { $0.lexClass == .city && $0.value == iran.value })
  }
}

@Suite("Looking names up in the English pack")
struct EnglishLexiconTests {
  @Test("States, cities and bodies lead to their usual names")
  func canonicalForms() throws {
    let en = try LexiconLookup("en")
    #expect(en.canonical("U.S.", .state) == "United States")
    #expect(en.canonical("UK", .state) == "United Kingdom")
    #expect(en.canonical("Kiev", .city) == "Kyiv")
    #expect(
      en.canonical("UN Security Council", .organization) == en.canonical("Security Council", .organization))
    #expect(!en.has("us", .state))
    #expect(!en.has("Who", .organization))
    #expect(en.has("WHO", .organization))
  }

  @Test("Gender, number and flags come through")
  func values() throws {
    let en = try LexiconLookup("en")
    #expect(en.features("Mrs.", .civility) == [.feminine, .singular])
    #expect(en.features("Iranians", .demonym) == .plural)
    #expect(en.features("Hillary", .firstName) == .feminine)
    #expect(en.flags("Grace", .firstName) == ["ambiguous"])
    #expect(en.flags("Pierre", .firstName) == [])
    #expect(en.flags("Gen.", .title) == ["military"])
    #expect(en.flags("White House", .organization) == ["seat"])
  }
}

/// Looks whole forms up, as the tokens pass does.
struct LexiconLookup {
  let lexicon: Lexicon

  init(_ language: String) throws { lexicon = try #require(Lexicon(language: language)) }

  func readings(_ text: String) -> [Reading] {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var scanner = WordScanner(base, from: 0, to: buffer.count)
      var hash: UInt64?
      while let token = scanner.next() {
        if token.kind == .punctuation, base[Int(token.start)] == 0x2E { continue }
        hash = hash.map { WordScanner.chain($0, token.hash) } ?? token.hash
      }
      guard let hash else { return [] }
      let link = lexicon.link(hash)
      guard link != 0 else { return [] }
      let isPhrase = buffer.contains(0x20) || buffer.dropLast().contains(0x27)
      let variant =
        isPhrase ? lexicon.matchPhrase(link, buffer).variant : Int(lexicon.match(link, buffer).variant)
      var readings: [Reading] = []
      lexicon.eachReading(variant, of: buffer) { readings.append($0) }
      return readings
    }
  }

  func has(_ text: String, _ c: LexClass) -> Bool { readings(text).contains { $0.lexClass == c } }

  func canonical(_ text: String, _ c: LexClass) -> String? {
    readings(text).first { $0.lexClass == c }.flatMap(lexicon.text)
  }

  func features(_ text: String, _ c: LexClass) -> Features? {
    readings(text).first { $0.lexClass == c }?.features
  }

  func flags(_ text: String, _ c: LexClass) -> [String] {
    guard let reading = readings(text).first(where: { $0.lexClass == c }) else { return [] }
    return (LexFlags.names[c] ?? []).filter { reading.has(LexFlags.bit($0, of: c)) }
  }
}

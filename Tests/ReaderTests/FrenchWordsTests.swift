import Testing

@testable import Reader

@Suite struct FrenchWordsTests {
  /// The workspace of a text after tokenization.
  private func tokens(_ text: String) throws -> (Workspace, [Token]) {
    let w = Workspace(language: "fr", try #require(WordMemory(language: "fr")))
    let zone = Zone(span: Span(0, Int32(text.utf8.count)), role: .body)
    var text = text
    var copy: [UInt8] = []
    text.withUTF8 { copy = Array($0) }
    return copy.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return (w, []) }
      w.bytes = base
      w.count = buffer.count
      w.zones = [zone]
      Tokens.run(w)
      return (w, w.tokens.all)
    }
  }

  private func hasFlag(_ word: String, _ c: LexClass, _ flag: String) throws -> Bool {
    let lexicon = try #require(Lexicon(language: "fr"))
    var word = word
    var flags: UInt32 = 0
    word.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      var scanner = WordScanner(base, from: 0, to: bytes.count)
      guard var hash = scanner.next()?.hash else { return }
      while let t = scanner.next() { hash = WordScanner.chain(hash, t.hash) }
      let first = lexicon.matchPhrase(lexicon.link(hash), bytes).variant
      lexicon.eachReading(first, of: bytes) { if $0.lexClass == c { flags |= $0.value } }
    }
    return flags & LexFlags.bit(flag, of: c) != 0
  }

  @Test(arguments: [
    ("déclaré", "clause"), ("dénonce", "object"), ("promettait", "promise"), ("s'exclame", ""),
    ("exclame", "reflexive"), ("accuse", "target"), ("démenti", "denial"), ("craint", "attitude"),
    ("surnommé", "named"), ("dit", "predicate"), ("fait savoir", "clause"), ("laissait entendre", "clause"),
    ("met en garde", "target"), ("tire la sonnette d'alarme", "incise"), ("ordonnera", "order"),
  ])
  func tellsWhatReports(_ form: String, _ flag: String) throws {
    guard !flag.isEmpty else { return #expect(try !hasFlag(form, .reporting, "incise")) }
    #expect(try hasFlag(form, .reporting, flag))
  }

  @Test(arguments: [
    ("ministre", "office"), ("présidente", "office"), ("conseillers municipaux", "unnamed"),
    ("chefs de service", "unnamed"), ("porte-parole", "unnamed"), ("entraîneuse", "sport"),
    ("procureure de la République", "office"), ("police", "group"), ("rapports", "document"),
    ("économistes", "profession"), ("ayatollah", "title"),
  ])
  func tellsRoles(_ form: String, _ flag: String) throws {
    #expect(try hasFlag(form, .role, flag))
  }

  @Test(arguments: [
    (LexClass.determiner, ["le", "la", "l'", "les", "un", "une", "des", "du", "au", "aux", "cet", "cette"]),
    (
      .preposition,
      ["à", "de", "d'", "du", "des", "aux", "en", "chez", "jusqu'", "près du", "à bord d'", "lors des"]
    ),
    (.pronoun, ["il", "elle", "on", "j'", "c'", "celui-ci", "eux-mêmes"]),
    (.relative, ["qui", "dont", "où"]),
    (.complementizer, ["que", "qu'"]), (.subordinator, ["alors qu'", "parce que", "lorsque", "si"]),
    (.clitic, ["il", "elle", "on", "ce", "lui", "là"]), (.objectClitic, ["s'", "se", "m'", "l'", "y", "en"]),
    (.possessive, ["son", "sa", "ses", "leur", "leurs"]), (.negation, ["ne", "n'", "pas", "jamais"]),
    (.sourcePreposition, ["selon", "d'après", "à en croire", "aux yeux du", "de source", "comme l'"]),
    (.month, ["janvier", "août", "aout", "déc"]), (.weekday, ["lundi", "dimanche"]),
    (.timeWord, ["hier", "aujourd'hui", "avant-hier", "veille", "récemment"]),
    (.number, ["vingt et un", "quatre-vingt-dix-neuf", "milliards", "dizaine"]),
    (.ordinal, ["premier", "1er", "troisième", "21e"]), (.currency, ["euros", "€", "$", "francs CFA"]),
    (.unit, ["%", "km/h", "degrés"]), (.tollNoun, ["morts", "blessées", "disparus", "arrestations"]),
  ])
  func knowsFunctionWords(_ c: LexClass, _ forms: [String]) throws {
    for form in forms {
      // A word follows, for an apostrophe belongs to the word before it only then.
      let (w, tokens) = try tokens(form.hasSuffix("'") ? form + "x" : form)
      let whole =
        form.contains(" ") || w.phrases.count == 1 ? w.phrases.first?.classes : tokens.first?.classes
      #expect(whole?.has(c) == true, "\(form) is no \(c)")
    }
  }

  /// How many lemmas and roles the pack names: readings are told apart by their text.
  @Test func knowsEnoughVerbsAndRoles() throws {
    let lexicon = try #require(Lexicon(language: "fr"))
    #expect(lexicon.texts(of: .reporting).count >= 500)
    #expect(lexicon.texts(of: .role).count >= 900)
    #expect(lexicon.texts(of: .verb).count >= 4_000)
  }

  @Test func cutsPronounsOffVerbsButNotOffNames() throws {
    let texts = ["a-t-il": 2, "Dit-elle": 2, "parlez-en": 2, "Jong-il": 1, "celui-ci": 1, "rendez-vous": 1]
    for (text, count) in texts {
      #expect(try tokens(text).1.count == count, "\(text)")
    }
  }
}

import Foundation
import Testing

@testable import Reader

/// A French text with its workspace, to ask coreference about single places.
private func answer(_ text: String, _ words: String, _ ask: (Range<Int>, Workspace) -> Int?) -> String? {
  guard let memory = WordMemory(language: "fr") else { return nil }
  let w = Workspace(language: "fr", memory)
  w.source = Source(path: "-", format: "text", text: text)
  var text = text
  return text.withUTF8 { buffer -> String? in
    guard let base = buffer.baseAddress else { return nil }
    w.bytes = base
    w.count = buffer.count
    for pass in Analyzer.passes {
      if pass.name == "quotes" { break }
      pass.run(w)
    }
    let all = String(decoding: buffer, as: UTF8.self)
    guard let range = all.range(of: words, options: .backwards) else { return nil }
    let from = Int32(all.utf8.distance(from: all.startIndex, to: range.lowerBound))
    let to = Int32(all.utf8.distance(from: all.startIndex, to: range.upperBound))
    guard let first = w.tokens.all.firstIndex(where: { $0.start >= from }),
      let last = w.tokens.all.lastIndex(where: { $0.end <= to }), first <= last
    else { return nil }
    return ask(first..<last + 1, w).map { w.entities[$0].name }
  }
}

@Suite struct CoreferenceTests {
  private func source(_ text: String, _ words: String) -> String? {
    answer(text, words) { Coreference.source(of: $0, in: $1) }
  }

  @Test func aBroadWordForAPersonTakesUpWhoeverActedLastAndAProfessionDoesnt() {
    let text = "Le chef de la délégation, Paul Serin, a quitté la salle. La porte reste ouverte, a dit "
    #expect(source(text + "le diplomate.", "le diplomate") == "Paul Serin")
    #expect(source(text + "le chirurgien.", "le chirurgien") != "Paul Serin")
  }

  @Test func findsTheHolderOfARole() {
    let text =
      "Paul Serin, ministre de l'Economie, a reçu Anne Colbert. La porte reste ouverte, a dit le ministre."
    #expect(source(text, "le ministre") == "Paul Serin")
  }

  @Test func findsTheOneWhomAnEpithetMeans() {
    let text = "Paul Serin a réuni ses partisans. Rien n'est joué, a lancé le chef de l'Etat."
    #expect(source(text, "le chef de l'Etat") == "Paul Serin")
  }

  @Test func prefersTheSubjectToTheObject() {
    let text = "Anne Colbert a reçu Sophie Valette. Elle a tout expliqué."
    #expect(source(text, "Elle") == "Anne Colbert")
  }

  @Test func staysWithWhomTheSentencesBeforeWereAbout() {
    let text = "Anne Colbert est morte lundi. Elle avait tourné sous la direction de Claude Serin. "
    #expect(source(text + "Née à Oran, elle vivait seule.", "elle") == "Anne Colbert")
    #expect(source(text + "Elève de Sophie Valette, elle vivait seule.", "elle") == "Anne Colbert")
  }

  @Test func aBodyIsOfTheKindThatItsNounTells() {
    let text = "Verdane a perdu deux points. Le partenariat avec le New York Times a été rompu. "
    #expect(source(text + "L'accord tient, assure le quotidien.", "le quotidien") == "New York Times")
    #expect(source(text + "L'accord tient, assure le constructeur.", "le constructeur") == "Verdane")
  }

  @Test func mindsTheGenderOfAPronoun() {
    let text = "Anne Colbert a reçu Paul Serin à Nantes. Il a tout expliqué."
    #expect(source(text, "Il") == "Paul Serin")
  }

  @Test func takesTheNameInAGroupWithARole() {
    let text = "Il faut agir, estime le sociologue italien Marco Rivani, venu de Nantes."
    #expect(source(text, "le sociologue italien Marco Rivani") == "Marco Rivani")
  }

  @Test func makesAnEntityOfASourceWithoutName() {
    let text = "Paul Serin a signé. Rien ne bouge, confie un diplomate européen."
    #expect(source(text, "un diplomate européen") == "diplomate européen")
  }

  @Test func isNotTheNameThatOnlyComplementsAGroup() {
    let text = "Paul Serin a signé. Rien ne bouge, confie un proche de Paul Serin."
    #expect(source(text, "un proche de Paul Serin") == "proche de Paul Serin")
  }

  @Test func givesOneEntityForOneDescription() {
    let text = "Un porte-parole du ministère a parlé. Un porte-parole du ministère a démenti."
    let same = answer(text, "Un porte-parole du ministère") { tokens, w in
      let a = Coreference.description(of: tokens, in: w)
      return a == Coreference.description(of: tokens, in: w) ? a : nil
    }
    #expect(same == "porte-parole du ministère")
  }

  @Test func joinsADescriptionInTheNextSentence() {
    let p = Parsed("Paul Serin a quitté la réunion. Le président malien n'a pas donné de détails.")
    #expect(p.roles("Paul Serin") == ["président malien"])
    #expect(p.mentions("Paul Serin", .nominal) == ["Le président malien"])
  }

  @Test func anAdjectiveOfHisPartyTellsTheSameHolder() {
    let text =
      "Le chef de la Coalition du port, Luc Arvier, est venu. Le chef portuaire a déclaré qu'il était \"plus sûr que jamais\" de gagner."
    #expect(ReadText(text).spoken == ["Luc Arvier: plus sûr que jamais"])
  }

  @Test func whoHasAProfessionHasATownToo() {
    let text =
      "\"Ils sont nombreux\", a dit Anne Roy, avocate de parties civiles. \"Ils seront jugés\", poursuit l'avocate lyonnaise."
    #expect(ReadText(text).spoken == ["Anne Roy: Ils sont nombreux", "Anne Roy: Ils seront jugés"])
    // An office is that of one state or another.
    let two =
      "\"Non\", a dit Anne Roy, ministre de la Santé. \"Oui\", a répondu la ministre espagnole."
    #expect(ReadText(two).spoken == ["Anne Roy: Non", "ministre espagnole: Oui"])
  }

  @Test func celuiCiIsNobodyNamedLongBefore() {
    let text =
      "\"Tout va bien\", a dit Paul Serin. La pluie tombe.\n\nLes juges ont ouvert le procès. Celui-ci doit durer un mois."
    let d = ReadText(text).dispatch
    let durer = d.facts.first { $0.predicate.map(d.words)?.contains("durer") ?? false }
    #expect(durer != nil && durer?.subject == nil)
  }

  @Test func oneWordTakesUpALongerFunction() {
    let text =
      "« C'est compliqué », confirme Florent Bourra, procureur de la République. « Oui », précise le procureur."
    #expect(ReadText(text).spoken == ["Florent Bourra: C'est compliqué", "Florent Bourra: Oui"])
    #expect(Parsed(text).roles("Florent Bourra") == ["procureur de la République"])
  }

  @Test func aBodyByItsLettersTellsTheSameHolder() {
    let text =
      "Le plan plaît à Luc Serin. Selon le porte-parole du PLV, il « tient ». « Oui », a dit Gaël Nadon, porte-parole du Parti libéral de Vernoux (PLV)."
    #expect(ReadText(text).spoken == ["Gaël Nadon: tient", "Gaël Nadon: Oui"])
  }

  @Test func whomTheHeadlineAloneNamesIsNotEveryMan() {
    let p = Parsed(
      "Un suspect arrêté, Paul Morand aux obsèques\n\nL'homme, interpellé mardi à Lens, a été entendu.")
    #expect(p.roles("Paul Morand") == [])
  }

  @Test func aNewspaperThatTellsItIsNotWhoeverActed() {
    let d = ReadText("Selon Le Monde, le suspect a été repéré à Lens. Il se trouvait dans une voiture.")
      .dispatch
    let trouvait = d.facts.first { $0.predicate.map(d.words)?.contains("trouvait") ?? false }
    #expect(trouvait.map { $0.subject.map { d.entities[$0].name } } != "Le Monde")
  }

  @Test func whatABodyDecidesIsAccordingToIt() {
    let text =
      "Le Conseil fédéral ne veut pas de la loi. Il a décidé de la rejeter. Selon lui, le système tient."
    #expect(ReadText(text).indirect == ["Conseil fédéral: le système tient"])
  }

  @Test func aShortMentionOfAMinisterIsNoOtherMinistry() {
    let text =
      "\"Ils ont fui\", a dit le ministre de la Communication, Luc Tamboura. \"Oui\", a ajouté le ministre. L'opposition a réclamé la démission du ministre de la Défense."
    #expect(Parsed(text).roles("Luc Tamboura") == ["ministre de la Communication"])
  }

  @Test func oneOfSeveralMayBeNamed() {
    let text = "L'un de ses avocats, Me Luc Cohen, a plaidé la relaxe, estimant que c'était \"faux\"."
    #expect(ReadText(text).indirect == ["Luc Cohen: c'était \"faux\""])
  }

  @Test func whoIsOfATownIsOfItsCountry() {
    let text =
      "La Belge Elise Delmasse a battu la Norvégienne Caspara Ruudsen. \"Je ne sais pas\", a avoué la Liégeoise."
    #expect(ReadText(text).spoken == ["Elise Delmasse: Je ne sais pas"])
  }

  @Test func anAssociationWithANameOfItsOwnIsNotTheOneBefore() {
    let text = "L'UDC n'a rien voulu savoir. L'association actif-traFic a dénoncé une \"occasion manquée\"."
    #expect(ReadText(text).spoken.first?.hasPrefix("UDC") == false)
  }

  @Test func aBodyThatOpensASentenceIsTakenUp() {
    let d = ReadText("Le Conseil fédéral a siégé. Par dix voix, il a rejeté la motion.").dispatch
    let rejected = d.facts.first { $0.predicate.map(d.words)?.contains("rejeté") ?? false }
    #expect(rejected?.subject.map { d.entities[$0].name } == "Conseil fédéral")
  }

  @Test func theLatterIsWhoeverWasMentionedLast() {
    let text =
      "Le maire Luc Morand a demandé à être reçu par le ministre de l'Economie. Ce dernier s'est dit \"très attentif à la situation\"."
    #expect(ReadText(text).spoken == ["ministre de l'Economie: très attentif à la situation"])
    let named =
      "Le ministre a reçu le maire Luc Morand. Ce dernier s'est dit \"très attentif à la situation\"."
    #expect(ReadText(named).spoken == ["Luc Morand: très attentif à la situation"])
  }

  @Test func aNounTakesUpTheBodyItStoodBeside() {
    let text =
      "Le groupe sidérurgique Verdane a fermé une usine. La Bourse de Bruxelles a salué ce choix. Le groupe a déclaré que le marché allait mal."
    #expect(ReadText(text).indirect == ["Verdane: le marché allait mal"])
  }

  @Test func whoeverHeadedABodyIsNotTheBody() {
    let text =
      "Marc Delvaux a nié. \"Je dors bien la nuit\", a affirmé l'ancien patron de la société Verdane Immo."
    #expect(ReadText(text).spoken == ["Marc Delvaux: Je dors bien la nuit"])
  }
}

import Testing

@testable import Reader

/// Where what somebody says ends, and what belongs to it.
struct ReportBoundTests {
  @Test func anotherFactBesideIsTheWriters() {
    let text =
      "Le gouvernement a exclu de « céder » aux ravisseurs, tandis que les familles demandaient un geste."
    #expect(ReadText(text).indirect == ["gouvernement: « céder » aux ravisseurs"])
  }

  @Test func aClauseMayGoOnBehindAQuotation() {
    let text = "Une source a assuré que les otages étaient « vivants » et se trouvaient dans le massif."
    #expect(
      ReadText(text).indirect == ["source: les otages étaient « vivants » et se trouvaient dans le massif"])
  }

  @Test func aPersonSetInIsReachedByNobodyElse() {
    let d = ReadText("Une source malienne, jointe par l'AFP, a assuré que les otages étaient vivants.")
      .dispatch
    #expect(!d.facts.contains { d.words($0.predicate ?? $0.span) == "jointe" })
  }

  @Test func whoGoesOnIsWhoeverSpokeBefore() {
    let text = "La ministre Odile Vasseur a salué « un pas ». Et d'ajouter : « L'Etat restera vigilant. »"
    #expect(ReadText(text).spoken.last == "Odile Vasseur: L'Etat restera vigilant.")
  }

  @Test func aCliticBeforeMarksIsNoSpeaker() {
    let text = "Odile Vasseur a souri. Elle qui se « noyait » dans ses cours a repris goût aux études."
    #expect(ReadText(text).spoken == ["Odile Vasseur: noyait"])
  }

  @Test func whoHadToBeTakenAwayDidNothing() {
    let d = ReadText("LIEGE, 3 mars 2020 (AFP) - Des riverains ont dû être évacués jeudi.").dispatch
    let fact = d.facts.first { $0.kind == .event }
    #expect(fact?.subject == nil && fact?.object.map(d.words) == "Des riverains")
  }
}

/// The Reuters Corpus, one item a file.
enum RCV1 {
  static func read(_ item: Element, _ intake: Intake) {
    var d = Draft(intake, format: "rcv1")
    d.source.id = item["itemid"].map { "rcv1-\($0)" }
    d.setDate(item["date"])
    d.source.language = Language.primary(item["lang"])
    d.source.headline = item.child("headline")?.text ?? item.child("title")?.text
    d.addByline(item.child("byline")?.text)
    d.setDateline(item.child("dateline")?.text)
    d.extra.add("copyright", text: item.child("copyright")?.text)
    for code in item.first("metadata")?.all("code") ?? [] { d.addSubject(code["code"]) }
    if let dc = item.all("dc").first(where: { $0["element"] == "dc.creator.location" }) {
      if d.source.places.isEmpty { d.addPlace(dc["value"]) }
    }
    if let text = item.child("text") { d.body = BlockText.blocks(of: text) }
    d.emit(to: intake)
  }
}

/// Finds the paragraphs and what each is: note, headline, byline, lead, body, crosshead, credit; reads the header.
enum Layout {
  static func run(_ w: Workspace) {
    w.zones = Paragraphs.spans(w).map { Zone(span: $0, role: .body) }
    CrawlLine.split(w)
    var draft = LayoutDraft(count: w.zones.count)
    draft.takeMarkup(w)
    CrawlLine.read(w, &draft)
    HeaderLines.read(w, &draft)
    Notebook.read(w, &draft)
    Signature.read(w, &draft)
    Headlines.read(w, &draft)
    Crossheads.mark(w, &draft)
    draft.settle(w)
    if draft.dateline == nil { LeadWord.pass(w) }
    DispatchDate.settle(w, draft)
  }
}

extension Story {
  /// The line that `depeche parse` could have written, without its having to read anything.
  var parsed: String {
    let body = passage
    var order: [String: Int] = [:]
    var entities: [(first: Passage.Name, spans: [String])] = []
    for n in body.names {
      if order[n.name] == nil {
        order[n.name] = entities.count
        entities.append((n, []))
      }
      entities[order[n.name] ?? 0].spans.append("{\"start\":\(n.start),\"end\":\(n.end),\"kind\":\"name\"}")
    }
    let people = entities.enumerated().map { i, e in
      let role = e.first.role.map { "\"\($0)\"" } ?? ""
      return "{\"id\":\"e\(i + 1)\",\"type\":\"\(e.first.kind.rawValue)\",\"name\":\"\(e.first.name)\","
        + "\"roles\":[\(role)],\"mentions\":[\(e.spans.joined(separator: ","))]}"
    }
    let quotes = body.sayings.enumerated().map { i, s in
      "{\"id\":\"q\(i + 1)\",\"kind\":\"\(s.kind)\",\"start\":\(s.start),\"end\":\(s.end),"
        + "\"speaker\":\(order[s.speaker].map { "\"e\($0 + 1)\"" } ?? "null"),\"cue\":null,\"source\":null}"
    }
    let fact =
      body.names.isEmpty
      ? "" : "{\"kind\":\"event\",\"start\":0,\"end\":\(min(60, body.length)),\"when\":\"\(date)\"}"
    return """
      {"id":"\(id)","source":"\(id)","format":"jsonl","language":"fr","headline":"\(headline)","slug":null,\
      "bylines":["\(byline)"],"notes":[],"dateline":{"places":["\(city)"],"agency":"\(agency)","date":null,\
      "start":null,"end":null},"date":"\(date)\(clock)","version":\(version),"urgency":\(urgency),\
      "subjects":[],"text":"\(Self.escaped(body.text))","paragraphs":[],\
      "entities":[\(people.joined(separator: ","))],"quotes":[\(quotes.joined(separator: ","))],\
      "dates":[],"figures":[],"facts":[\(fact)],"extra":null}\n
      """
  }
}

import Foundation

extension Story {
  /// Year, month, day.
  var date: String {
    let seconds = TimeInterval(day) * 86_400
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    return "\(parts.tm_year + 1900)-\(Self.two(Int(parts.tm_mon) + 1))-\(Self.two(Int(parts.tm_mday)))"
  }

  private static func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
  var clock: String { "T\(Self.two(minute / 60)):\(Self.two(minute % 60)):00Z" }

  /// One line of JSON.
  var line: String {
    """
    {"guid":"\(id)","version":\(version),"versioncreated":"\(date)\(clock)","urgency":\(urgency),\
    "language":"fr","provider":"\(agency)","located":"\(city)","byline":"Par \(byline)",\
    "headline":"\(headline)","body_text":"\(Self.escaped(body))"}\n
    """
  }

  var passage: Passage {
    var all = Passage()
    all.add("\(city.uppercased()) (\(agency)) - ")
    for (i, p) in paragraphs.enumerated() {
      if i > 0 { all.add("\n\n") }
      all.add(p)
    }
    return all
  }

  var body: String { passage.text }

  static func escaped(_ text: String) -> String {
    text.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  /// A file of its own, as plain text.
  var text: String { headline + "\n\n" + body + "\n" }

  /// The same as a mail message, for readers of mail.
  var mail: String {
    """
    From: \(byline) <desk@made.example>
    Subject: \(headline)
    Date: \(mailDate)
    Message-ID: <\(id.split(separator: ":").last ?? "0").\(version)@made.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    \(body)

    """
  }

  /// The same as an item of a feed, for readers of feeds.
  var item: String {
    """
    <item><guid isPermaLink="false">\(id).\(version)</guid><title>\(headline)</title><pubDate>\(mailDate)</pubDate>
    <author>\(byline)</author><description>\(body)</description></item>\n
    """
  }

  private var mailDate: String {
    var time = time_t(day * 86_400 + minute * 60)
    var parts = tm()
    gmtime_r(&time, &parts)
    var out = [CChar](repeating: 0, count: 64)
    strftime(&out, out.count, "%a, %d %b %Y %H:%M:%S +0000", &parts)
    return String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

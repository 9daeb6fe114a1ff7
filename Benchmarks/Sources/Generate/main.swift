import Foundation

// depeche-generate COUNT FOLDER [jsonl|text|mail|rss|parsed] [SEED] [BYTES]
// A made archive of any size: people by Zipf, sizes as dispatches have them (half of them below BYTES), one story in
// twelve a new version. `parsed` writes what `depeche parse` could have said of them, for `depeche import --parsed`.
let arguments = CommandLine.arguments
guard arguments.count >= 3, let count = Int(arguments[1]), count > 0 else {
  FileHandle.standardError.write(
    Data("usage: depeche-generate COUNT FOLDER [jsonl|text|mail|rss|parsed] [SEED] [BYTES]\n".utf8))
  exit(64)
}
let folder = URL(fileURLWithPath: arguments[2])
let form = arguments.count > 3 ? arguments[3] : "jsonl"
let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1
let size = arguments.count > 5 ? Double(arguments[5]) ?? 1700 : 1700

var newsroom = Newsroom(seed: seed, people: max(200, min(200_000, count / 5)), size: size)
// About 270 a day, as an agency's French wire has.
let first = 20_400 - count / 270
var lines = Data()
var part = 0

func write(_ data: Data, _ name: String) throws {
  let url = folder.appendingPathComponent(name)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try data.write(to: url)
}

for n in 0..<count {
  let story = newsroom.next(day: first + n / 270)
  switch form {
  case "text": try write(Data(story.text.utf8), "\(story.date.prefix(7))/\(n).txt")
  // A maildir, which notmuch reads.
  case "mail": try write(Data(story.mail.utf8), "cur/\(n).made:2,")
  case "rss":
    if n == 0 { lines.append(contentsOf: "<rss version=\"2.0\"><channel><title>made</title>\n".utf8) }
    lines.append(contentsOf: story.item.utf8)
    if n == count - 1 {
      lines.append(contentsOf: "</channel></rss>\n".utf8)
      try write(lines, "feed.xml")
    }
  default:
    lines.append(contentsOf: (form == "parsed" ? story.parsed : story.line).utf8)
    if lines.count > 4_000_000 && form != "parsed" || lines.count > 64_000_000 || n == count - 1 {
      try write(lines, "\(story.date.prefix(7))-\(part).jsonl")
      part += 1
      lines.removeAll(keepingCapacity: true)
    }
  }
}
if form == "mail" {
  for name in ["new", "tmp"] {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
  }
}

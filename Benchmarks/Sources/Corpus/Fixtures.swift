import Foundation

/// Small files of every format, by the groups of readers that they are for.
public enum Fixtures {
  public static let groups = ["markup", "pages", "json", "wire", "mail", "tables", "charsets", "packed"]

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Tests/Fixtures").standardized

  /// The files of a group, as bytes.
  public static func files(of group: String) -> [[UInt8]] {
    if group == "packed" { return packed() }
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return all.sorted().filter { belongs($0, to: group) }.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { [UInt8]($0) }
    }.filter { !$0.isEmpty }
  }

  private static func belongs(_ name: String, to group: String) -> Bool {
    switch group {
    case "markup": name.hasSuffix(".xml") || name.contains(".sg")
    case "pages": name.hasSuffix(".html") || name.contains("pages.") || name.hasSuffix(".wet")
    case "json": name.contains(".json")
    case "wire": ["iptc", "anpa", "tele", "wrap", "plain"].contains { name.hasPrefix($0) }
    case "mail": name.hasPrefix("mail") || name.hasSuffix(".eml") || name.hasSuffix(".mbox")
    case "tables": name.hasPrefix("table")
    case "charsets": ["latin", "mac", "cp", "moji", "utf"].contains { name.hasPrefix($0) }
    default: false
    }
  }

  /// All files in archives and compressed, made by the tools of the system; those that are missing are left out.
  private static func packed() -> [[UInt8]] {
    let work = FileManager.default.temporaryDirectory.appending(path: "depeche-fuzz-\(getpid())")
    try? FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    let commands = [
      "tar cf all.tar -C \(folder.path) plain.txt rss.xml table.csv",
      "tar czf all.tgz -C \(folder.path) plain.txt box.mbox",
      "gzip -c \(folder.path)/newsml-1.xml > one.gz", "xz -c \(folder.path)/page.html > one.xz",
      "zstd -qc \(folder.path)/lines.jsonl > one.zst", "bzip2 -c \(folder.path)/nitf.xml > one.bz2",
      "cd \(folder.path) && zip -q \(work.path)/all.zip plain.txt rss.xml",
      "gzip -c all.tar | gzip -c > twice.gz",
    ]
    for command in commands {
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-c", command + " 2>/dev/null"]
      shell.currentDirectoryURL = work
      if (try? shell.run()) != nil { shell.waitUntilExit() }
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: work.path)) ?? []
    return names.sorted().compactMap { (try? Data(contentsOf: work.appending(path: $0))).map { [UInt8]($0) } }
      .filter { !$0.isEmpty }
  }
}

import CareExchange
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of a test's own, gone when the test is.
private final class Folder {
  let path: String

  init() throws {
    path = "/tmp/childrens-services-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    try Files.makeFolder(path)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    if Files.isFolder(path) {
      for name in (try? Files.list(path)) ?? [] { remove(path + "/" + name) }
    }
    _ = unsafe Self.delete(path)
  }

  @unsafe private static func delete(_ path: String) -> Int32 {
    unsafe unlink(path) == 0 ? 0 : rmdir(path)
  }
}

@Suite("Files")
struct FilesTests {
  private func reason(_ body: () throws -> Void) -> FileProblem.Reason? {
    do {
      try body()
      return nil
    } catch {
      return (error as? FileProblem)?.reason
    }
  }

  @Test(
    "What is written is read back, whatever its length and name",
    arguments: ["plain.csv", "with space.csv", "Größe 😀.xml", "-dash", "a'b\"c"])
  func roundTrip(name: String) throws {
    let folder = try Folder()
    let path = folder.path + "/" + name
    for count in [0, 1, 4095, 4096, 65_536, 65_537, 300_001] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Files.write(bytes, to: path)
      #expect(try Files.read(path) == bytes)
      #expect(try Files.list(folder.path) == [name])
    }
  }

  @Test("Names are listed in the order of their bytes, without hidden ones")
  func list() throws {
    let folder = try Folder()
    for name in ["b.csv", "B.csv", "a10", "a9", "é", ".hidden", "a b"] {
      try Files.write([1], to: folder.path + "/" + name)
    }
    try Files.makeFolder(folder.path + "/c/d")
    try Files.makeFolder(folder.path + "/c/d/")
    #expect(try Files.list(folder.path) == ["B.csv", "a b", "a10", "a9", "b.csv", "c", "é"])
    #expect(try Files.list(folder.path + "/c") == ["d"])
    #expect(Files.isFolder(folder.path + "/c/d"))
    #expect(!Files.isFolder(folder.path + "/a9"))
    #expect(!Files.isFolder(folder.path + "/none"))
    try Files.write([], to: folder.path + "/.hidden")
  }

  @Test("What cannot be used says why")
  func reasons() throws {
    let folder = try Folder()
    let file = folder.path + "/file"
    try Files.write([1, 2, 3], to: file)

    #expect(reason { _ = try Files.read(folder.path + "/none") } == .missing)
    #expect(reason { _ = try Files.read(folder.path) } == .isFolder)
    #expect(reason { _ = try Files.read(file + "/x") } == .notFolder)
    #expect(reason { _ = try Files.read("") } == .notAPath)
    #expect(reason { _ = try Files.read(file + "\0") } == .notAPath)
    #expect(reason { _ = try Files.read(String(repeating: "x", count: 5000)) } == .notAPath)
    #expect(reason { _ = try Files.read(file, limit: 2) } == .tooLarge(limit: 2))
    #expect(reason { _ = try Files.read(file, limit: 3) } == nil)

    #expect(reason { _ = try Files.list(folder.path + "/none") } == .missing)
    #expect(reason { _ = try Files.list(file) } == .notFolder)
    #expect(reason { _ = try Files.list("") } == .notAPath)

    #expect(reason { try Files.write([], to: folder.path) } == .isFolder)
    #expect(reason { try Files.write([], to: folder.path + "/none/x") } == .missing)
    #expect(reason { try Files.write([], to: folder.path + "/x/") } != nil)
    #expect(reason { try Files.write([], to: "") } == .notAPath)
    #expect(reason { try Files.makeFolder(file) } == .notFolder)
    #expect(reason { try Files.makeFolder(file + "/x") } == .notFolder)
    #expect(reason { try Files.makeFolder("") } == .notAPath)

    let problem = FileProblem(path: "a/b.csv", reason: .missing)
    #expect("\(problem)" == "a/b.csv: there is no such file or folder")
    // Nothing was left behind by what failed.
    #expect(try Files.list(folder.path) == ["file"])
    #expect(reason { _ = try Files.read(folder.path + "/.file.partial") } == .missing)
  }

  @Test("Devices and pipes are refused at once, not read for ever")
  func special() throws {
    #expect(reason { _ = try Files.read("/dev/zero") } == .notRegularFile)
    #expect(reason { _ = try Files.read("/dev/null") } == .notRegularFile)
    let folder = try Folder()
    let pipe = folder.path + "/pipe"
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(reason { _ = try Files.read(pipe) } == .notRegularFile)
    try Files.write([1], to: "/dev/null")
    #expect(reason { _ = try Files.read("/dev/null") } == .notRegularFile)
  }

  @Test("A file that a user may not read or replace is left alone", .enabled(if: getuid() != 0))
  func permissions() throws {
    let folder = try Folder()
    let file = folder.path + "/file"
    try Files.write([1], to: file)
    _ = unsafe chmod(file, 0)
    #expect(reason { _ = try Files.read(file) } == .notAllowed)
    _ = unsafe chmod(file, 0o400)
    #expect(reason { try Files.write([2], to: file) } == .notAllowed)
    #expect(try Files.read(file) == [1])
  }

  @Test("Writing keeps the permissions of the file and follows a symbolic link")
  func replacing() throws {
    let folder = try Folder()
    let file = folder.path + "/file"
    let link = folder.path + "/link"
    try Files.write([1], to: file)
    _ = unsafe chmod(file, 0o600)
    try Files.write([2, 3], to: file)
    var status = stat()
    _ = unsafe stat(file, &status)
    #expect(status.st_mode & 0o777 == 0o600)
    try #require(unsafe symlink(file, link) == 0)
    try Files.write([4], to: link)
    #expect(try Files.read(file) == [4])
    #expect(try Files.read(link) == [4])
    _ = unsafe lstat(link, &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  #if os(Linux)
    @Test("A file that does not tell its size is read to its end")
    func unknownSize() throws {
      let bytes = try Files.read("/proc/self/status")
      #expect(bytes.count > 100)
      #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("Name:"))
      #expect(reason { _ = try Files.read("/proc/self/status", limit: 10) } == .tooLarge(limit: 10))
    }
  #endif
}

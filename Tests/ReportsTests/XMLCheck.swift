// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Parses XML and tells what is wrong with it.
///
/// On Linux `XMLParser.parse()` is true for some broken documents, so errors are collected by a
/// delegate, which also checks that elements end as they began.
final class XMLCheck: NSObject, XMLParserDelegate {
  private var open: [String] = []
  private var faults: [String] = []
  private var count = 0

  /// The first fault, or nil.
  static func fault(in text: String) -> String? {
    let check = XMLCheck()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = check
    if !parser.parse() { check.faults.append("not parsed") }
    if let error = parser.parserError { check.faults.append("\(error)") }
    if !check.open.isEmpty { check.faults.append("open: \(check.open)") }
    if check.count == 0 { check.faults.append("no elements") }
    return check.faults.first
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(name)
    count += 1
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if open.popLast() != name { faults.append("\(name) ends where another began") }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    faults.append("\(error)")
  }
}

@Suite struct XMLCheckTests {
  @Test(arguments: [
    "", "<svg><g></svg>", "<svg>", "<svg>a & b</svg>", "<svg a=\"<\"/>", "<svg a=1/>",
    "<svg a=\"1\" a=\"2\"/>", "<svg>\u{1B}</svg>", "<svg/><svg/>", "<svg>&nbsp;</svg>",
  ])
  func `broken XML is found`(text: String) {
    #expect(XMLCheck.fault(in: text) != nil)
  }

  @Test func `sound XML is let through`() {
    #expect(XMLCheck.fault(in: "<svg a=\"1\"><g>a &amp; &#39;</g><b/></svg>") == nil)
  }
}

package app.milepost.testkit.onet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of {@link OnetSample}, cells between bars. */
final class Figures {

  private static final List<String> CODES = List.of("29-1141.00", "43-4071.00", "47-2111.00");
  private static final List<String> MONTHS = List.of("08/2021", "07/2014", "08/2022");

  /** Element, name, then importance and level for each code; x where it is not relevant. */
  private static final String RATINGS =
      """
      2.A.1.a|Reading Comprehension|3.88 4.25|3.75 3|3.12 3.25
      2.A.1.b|Active Listening|4 4.25|3.12 3|3.38 3.12
      2.A.1.c|Writing|3.75 3.88|3 3|3 3.12
      2.A.1.d|Speaking|4 4.25|3 3|3.38 3.12
      2.A.1.e|Mathematics|2.88 3.12|2 2.12|3 3.25
      2.A.1.f|Science|2.88 2.88|1 0x|2 2
      2.A.2.a|Critical Thinking|4 4.12|3 3|3.38 3.75
      2.A.2.b|Active Learning|3.5 4.12|2.75 2.25|3.25 3.25
      2.A.2.c|Learning Strategies|3.25 3.62|2.12 2.12|3 3.25
      2.A.2.d|Monitoring|3.75 4|3 2.25|3.12 3.5
      2.B.1.a|Social Perceptiveness|4.12 4.38|3 2.25|2.88 3.12
      2.B.1.b|Coordination|4 4|2.75 2.25|3.12 3.75
      2.B.1.c|Persuasion|2.88 2.88|2.25 2.12|3 3.25
      2.B.1.d|Negotiation|2.75 2.88|2.38 2.12|2.25 2.38
      2.B.1.e|Instructing|3.25 3.75|2 2.12|3 3
      2.B.1.f|Service Orientation|4 4|3 2.38|3 3
      2.B.2.i|Complex Problem Solving|3.5 3.38|2.62 2.25|3.12 3
      2.B.3.a|Operations Analysis|2 1.75|1.88 1.12|2.75 2.75
      2.B.3.b|Technology Design|1.88 1.12|1.5 0.62|2.12 2
      2.B.3.c|Equipment Selection|1.88 0.88|1.12 0.12x|3 2.88
      2.B.3.d|Installation|1 0x|1 0x|3.25 3.75
      2.B.3.e|Programming|1.62 0.62|1.5 0.62|1 0x
      2.B.3.g|Operations Monitoring|3 2.88|1.5 0.75|3.12 3.25
      2.B.3.h|Operation and Control|2.25 2.12|1.88 1.25|3 3
      2.B.3.j|Equipment Maintenance|1 0x|1 0x|3 3
      2.B.3.k|Troubleshooting|1.88 1.38|1.25 0.25x|4 4
      2.B.3.l|Repairing|1.12 0.12x|1 0x|3.5 3.75
      2.B.3.m|Quality Control Analysis|2.88 3|2 1.25|3.25 3.88
      2.B.4.e|Judgment and Decision Making|3.88 3.75|2.75 2.25|3.25 3.12
      2.B.4.g|Systems Analysis|3 2.88|2.12 2.12|3 3.12
      2.B.4.h|Systems Evaluation|3 3|2.12 1.88|2.88 3
      2.B.5.a|Time Management|3.12 3.12|3 2.75|3 3.12
      2.B.5.b|Management of Financial Resources|1.62 1.38|1.5 0.5|2.38 2.38
      2.B.5.c|Management of Material Resources|1.88 1.75|2 1.25|2.38 2.38
      2.B.5.d|Management of Personnel Resources|2.62 2.88|2.12 1.75|2.88 3.25
      2.C.1.a|Administration and Management|3.29 2.89|2.77 2.57|3.58 3.66
      2.C.1.b|Administrative|3.55 3.83|3.96 4.84|2.33 2.35
      2.C.1.e|Customer and Personal Service|4.4 5.48|3.48 3.78|3.17 3.19
      2.C.3.a|Computers and Electronics|2.59 2.84|3.5 3.82|1.98 1.7
      2.C.3.c|Design|1.29 0.52x|1.76 1.44|3.32 3.86
      2.C.3.d|Building and Construction|1.2 0.39x|1.88 1.32x|3.67 4.62
      2.C.3.e|Mechanical|1.35 0.67|1.7 1.59x|3.42 3.41
      2.C.4.a|Mathematics|3.43 3.4|2.97 3.1|3.4 3.63
      2.C.4.d|Biology|3.02 2.58|1.75 1.79|1.16 0.28x
      2.C.4.e|Psychology|4.58 6.08|2.21 2.4|2.68 3.36
      2.C.5.a|Medicine and Dentistry|4.36 4.47|2.04 1.7|1.19 0.44x
      2.C.5.b|Therapy and Counseling|3.43 3.62|1.96 1.99|1.45 0.97
      2.C.6|Education and Training|3.2 3.37|2.47 2.7|2.21 2.77
      2.C.7.a|English Language|4.18 3.71|3.69 3.2|2.64 2.56
      2.C.8.a|Public Safety and Security|3.11 2.64|2.33 2.59|2.87 3.18
      """;

  /** Element, name, then importance for each code. */
  private static final String STYLES =
      """
      1.C.1.a|Achievement/Effort|3.99|3.5|3.66
      1.C.1.b|Persistence|4.01|3.75|3.73
      1.C.1.c|Initiative|4.34|3.83|4.09
      1.C.2.b|Leadership|4.12|3.18|3.96
      1.C.3.a|Cooperation|4.55|4.16|3.92
      1.C.3.b|Concern for Others|4.49|3.6|3.47
      1.C.3.c|Social Orientation|4.01|3.67|2.9
      1.C.4.a|Self-Control|4.14|3.75|4.25
      1.C.4.b|Stress Tolerance|4.49|3.85|3.55
      1.C.4.c|Adaptability/Flexibility|4.37|3.86|4.11
      1.C.5.a|Dependability|4.63|4.44|4.16
      1.C.5.b|Attention to Detail|4.55|4.53|4.53
      1.C.5.c|Integrity|4.46|4.12|4.13
      1.C.6|Independence|4.11|3.97|3.81
      1.C.7.a|Innovation|3.48|3.27|4
      1.C.7.b|Analytical Thinking|3.98|3.56|3.75
      """;

  /** Code, scale, sample, then the share of each category. */
  private static final String PREPARATION =
      """
      29-1141.00|RL|28|0 0.76 22.5 0 19.39 55.92 0 1.43 0 0 0 0
      29-1141.00|RW|27|19.43 0.77 0 5.17 12.46 34.47 1.41 13.41 12.87 0 0
      29-1141.00|OJ|27|0 16.94 15.99 34.4 12.68 19.99 0 0 0
      43-4071.00|RL|36|7.11 40.08 10.59 4.97 10.36 1.25 0 25.13 0 0 0 0.51
      43-4071.00|RW|36|37.37 1.25 0.09 1.33 19.08 12.71 4.75 22.3 1.11 0 0
      43-4071.00|OJ|36|7.26 48.75 3.83 30.64 9.53 0 0 0 0
      47-2111.00|RL|20|2.31 30.58 61.71 2.31 1.79 0 0 0 0 1.31 0 0
      47-2111.00|RW|20|22.19 0 0 0 27.96 19.23 6.45 22.87 0 0 1.31
      47-2111.00|OJ|20|1.31 1.82 5.92 0.26 19.23 22.23 12.4 36.83 0
      """;

  private static final String SOFTWARE =
      """
      29-1141.00|Apache Spark|43232314|Business intelligence and data analysis software|Y|N
      29-1141.00|eClinicalWorks EHR software|43232610|Medical software|Y|N
      29-1141.00|Epic Systems|43232610|Medical software|Y|N
      29-1141.00|Google Docs|43232104|Word processing software|Y|N
      29-1141.00|Henry Schein Dentrix|43232610|Medical software|Y|N
      29-1141.00|Kronos Workforce Timekeeper|43231605|Time accounting software|Y|N
      29-1141.00|LinkedIn|43232107|Web page creation and editing software|Y|N
      29-1141.00|MEDITECH software|43232610|Medical software|Y|N
      29-1141.00|Microsoft Access|43232306|Data base user interface and query software|Y|N
      29-1141.00|Microsoft Excel|43232110|Spreadsheet software|Y|N
      29-1141.00|Microsoft Office software|43231513|Office suite software|Y|N
      29-1141.00|Microsoft Outlook|43233501|Electronic mail software|Y|N
      29-1141.00|Microsoft PowerPoint|43232106|Presentation software|Y|N
      29-1141.00|Microsoft Project|43231507|Project management software|Y|N
      29-1141.00|Microsoft SharePoint|43233513|Cloud-based data access and sharing software|Y|N
      29-1141.00|Microsoft Windows|43233004|Operating system software|Y|N
      29-1141.00|Microsoft Word|43232104|Word processing software|Y|N
      43-4071.00|Adobe Acrobat|43232202|Document management software|Y|N
      43-4071.00|Intuit QuickBooks|43231601|Accounting software|Y|N
      43-4071.00|Microsoft Access|43232306|Data base user interface and query software|Y|N
      43-4071.00|Microsoft Excel|43232110|Spreadsheet software|Y|Y
      43-4071.00|Microsoft Office software|43231513|Office suite software|Y|Y
      43-4071.00|Microsoft Outlook|43233501|Electronic mail software|Y|Y
      43-4071.00|Microsoft PowerPoint|43232106|Presentation software|Y|N
      43-4071.00|Microsoft SharePoint|43233513|Cloud-based data access and sharing software|Y|N
      43-4071.00|Microsoft Windows|43233004|Operating system software|Y|N
      43-4071.00|Microsoft Word|43232104|Word processing software|Y|Y
      47-2111.00|Adobe Acrobat|43232202|Document management software|Y|N
      47-2111.00|Autodesk AutoCAD|43232604|Computer aided design CAD software|Y|N
      47-2111.00|Microsoft Excel|43232110|Spreadsheet software|Y|N
      47-2111.00|Microsoft Office software|43231513|Office suite software|Y|N
      47-2111.00|Microsoft Outlook|43233501|Electronic mail software|Y|N
      47-2111.00|Microsoft Windows|43233004|Operating system software|Y|N
      47-2111.00|Microsoft Word|43232104|Word processing software|Y|N
      47-2111.00|SAP software|43231602|Enterprise resource planning ERP software|Y|N
      29-2072.00|Epic Systems|43231505|Medical software|Y|Y
      """;

  private Figures() {}

  static List<String> ratings(String... groups) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < CODES.size(); i++) {
      for (String line : RATINGS.lines().toList()) {
        String[] cells = line.split("\\|", -1);
        if (Arrays.stream(groups).anyMatch(cells[0]::startsWith)) {
          String[] pair = cells[2 + i].split(" ", -1);
          String start = CODES.get(i) + "|" + cells[0] + "|" + cells[1] + "|";
          String end = "|" + MONTHS.get(i) + "|Analyst";
          boolean odd = pair[1].endsWith("x");
          rows.add(start + "IM|" + pair[0] + "|8|0.12|1|5|N|" + end);
          rows.add(
              start
                  + "LV|"
                  + pair[1].replace("x", "")
                  + "|8|0.25|0|7|"
                  + (odd ? "Y|Y" : "N|N")
                  + end);
        }
      }
    }
    return rows;
  }

  static List<String> styles() {
    return perCode(STYLES, "IM|%s|8|0.1|1|5|N|%s|Incumbent");
  }

  /** As a made-up impact: the importance less three and a half. */
  static List<String> impact() {
    List<String> rows = new ArrayList<>();
    for (String row : perCode(STYLES.replace("1.C.5.b", "1.D.3.b"), "WI|%s|%s|AI/Expert")) {
      String[] cells = row.split("\\|", -1);
      cells[4] = String.valueOf(Math.round((Double.parseDouble(cells[4]) - 3.5) * 100) / 100.0);
      rows.add(String.join("|", cells));
      rows.add(String.join("|", cells).replaceFirst("WI\\|[-.0-9]+", "DR|4"));
    }
    return rows;
  }

  private static List<String> perCode(String lines, String rest) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < CODES.size(); i++) {
      for (String line : lines.lines().toList()) {
        String[] cells = line.split("\\|", -1);
        rows.add(
            CODES.get(i)
                + "|"
                + cells[0]
                + "|"
                + cells[1]
                + "|"
                + rest.formatted(cells[2 + i], MONTHS.get(i)));
      }
    }
    return rows;
  }

  static List<String> preparation() {
    List<String> rows = new ArrayList<>();
    for (String line : PREPARATION.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      String[] shares = cells[3].split(" ", -1);
      for (int i = 0; i < shares.length; i++) {
        rows.add(
            cells[0]
                + "|"
                + (cells[1].equals("RL") ? "2.D.1" : "3.A.1")
                + "|What was asked|"
                + cells[1]
                + "|"
                + (i + 1)
                + "|"
                + shares[i]
                + "|"
                + cells[2]
                + "|1|0|100|N|08/2021|Incumbent");
      }
    }
    rows.add("43-4071.00|2.D.4.a|Certificates|IM||1.82|36|0.1|1|5|N|07/2014|Incumbent");
    return rows;
  }

  static List<String> software() {
    return SOFTWARE.lines().toList();
  }
}

package app.milepost.role.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the syllables of a plain word by its spelling: one for each run of vowels, less those that
 * are silent, more where two vowels are said apart. Words that no rule gets right are listed in
 * {@link OddWords}.
 */
final class Vowels {

  private static final Pattern RUN = Pattern.compile("[aeiouy]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern Y_AS_CONSONANT = Pattern.compile("(?<=^|[aeiou])y(?=[aeiou])");

  /** Words that many others begin with, their last e silent: something, homework. */
  private static final Pattern SILENT_JOINT =
      Pattern.compile(
          "^(base|care|case|code|else|file|fire|gate|guide|home|house|life|like|make|mile|more|name"
              + "|nine|note|page|place|safe|sales|scale|score|side|some|space|state|there|time"
              + "|trade|type|use|voice|ware|where|white|whole|wide)(?=[^aeiouy].*[aeiouy])");

  private static final Pattern SILENT_BEFORE_ENDING =
      Pattern.compile(
          "[aeiouy](?<joint>[^aeiouy]+)e(ments?|ly|ful(ly|ness)?|less(ly|ness)?|ness(es)?)$");

  /** The e that follows is said: table, settled. In "called" and "curled" it is not. */
  private static final Pattern SAID_AFTER_L = Pattern.compile(".*[^aeiouylrw]l");

  private static final List<Pattern> SILENT =
      patterns(
          "(?<=[^aeiouy])(?<!(?<![aeiouylrw])l)e$",
          "(?<=[^aeiouyscxzg])(?<!(?<![aeiouylrw])l|ch|sh)es$",
          "(?<=[^aeiouytd])(?<!(?<![aeiouylrw])l)ed$",
          "(?<=[aeioun])gue[ds]?$",
          "ically$",
          "^every");

  private static final List<Pattern> APART =
      patterns(
          "(?<![ct]|rr)ia(?!(?<=lia)[nr]s?$)",
          "[ct]iat(?!ive)",
          "[ct]iality",
          "(?<![tscgx]|sh|ll)io(?!(?<=nio)[nr]|(?<=vio)r)",
          "siolog",
          "(?<![tc])iu[ms]",
          "(?<![ctn])ien[ct]",
          "^scien",
          "iet",
          "(?<=[aeiouy].{0,20})ie(rs?|st)$",
          "[^aeiou]ying",
          "[aeiou]ing(s|ly)?$",
          "creat(?!ure)",
          "^rea(ct|djust|lit|pp|ss)",
          "^re(un|us|i[mn](?=.{3})|e[lmn](?=.{2}))",
          "^(pre(au|e[mx])|dea[cu]|co(operat|ord))",
          "^geo|(?<![cg])eo(?!pl)",
          "(?<=[aeiouy][^aeiouy]{1,3})eas?$",
          "(?<![gq])ua(?!de)",
          "uou",
          "uit(ies|ion|ive|ous|y)|genuin|^(fluid|ruin)",
          "(fl|gr|it)uen|(cr|d|f|gr)uel",
          "poe[mt]",
          "ao",
          "[aeiouy]sms?$|thms?$");

  private Vowels() {}

  /** Returns the syllables of a word of letters, in any case; at least 1. */
  static int count(String word) {
    String plain = plain(word);
    return OddWords.syllables(plain).orElseGet(() -> ruled(plain));
  }

  private static int ruled(String word) {
    Matcher joint = SILENT_JOINT.matcher(word);
    if (joint.find()) {
      return 1 + count(word.substring(joint.end()));
    }
    String spoken = Y_AS_CONSONANT.matcher(word.replace("qu", "kw")).replaceAll("j");
    int syllables = found(RUN, spoken);
    for (Pattern silent : SILENT) {
      syllables -= found(silent, spoken);
    }
    for (Pattern apart : APART) {
      syllables += found(apart, spoken);
    }
    Matcher ending = SILENT_BEFORE_ENDING.matcher(spoken);
    if (ending.find() && !SAID_AFTER_L.matcher(ending.group("joint")).matches()) {
      syllables--;
    }
    return Math.max(1, syllables);
  }

  /** An accent tells that an e is said: résumé. A pair of dots parts two vowels: naïve. */
  private static String plain(String word) {
    String said = word.toLowerCase(Locale.ROOT).replace("é", "ay").replace("ï", "yi");
    return MARKS.matcher(Normalizer.normalize(said, Normalizer.Form.NFD)).replaceAll("");
  }

  private static int found(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private static List<Pattern> patterns(String... expressions) {
    return Stream.of(expressions).map(Pattern::compile).toList();
  }
}

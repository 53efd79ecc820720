package app.milepost.cli;

import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers among the arguments, and refuses anything else in words. */
final class WholeNumbers {

  private WholeNumbers() {}

  /** Makes a command and those below it read their numbers so. */
  static void readIn(CommandLine command) {
    ITypeConverter<Integer> integer = text -> read(text, Integer::valueOf);
    ITypeConverter<Long> any = text -> read(text, Long::valueOf);
    command
        .registerConverter(Integer.class, integer)
        .registerConverter(int.class, integer)
        .registerConverter(Long.class, any)
        .registerConverter(long.class, any);
  }

  private static <T> T read(String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "“%s” is no whole number, or too large a one.".formatted(text));
    }
  }
}

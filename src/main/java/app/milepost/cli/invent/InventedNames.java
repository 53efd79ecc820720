package app.milepost.cli.invent;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names in several scripts, put together from common given and family names. */
final class InventedNames {

  /**
   * Names that go together.
   *
   * @param given given names, separated by spaces
   * @param family family names, separated by spaces
   * @param familyFirst whether the family name is written first
   * @param between what is written between the two
   */
  private record Language(String given, String family, boolean familyFirst, String between) {

    String name(RandomGenerator random) {
      String first = pick(given, random);
      String last = pick(family, random);
      return familyFirst ? last + between + first : first + between + last;
    }

    private static String pick(String names, RandomGenerator random) {
      List<String> all = List.of(names.split(" ", -1));
      return all.get(random.nextInt(all.size()));
    }
  }

  private static final Language ENGLISH =
      new Language(
          "Rosa James Mary Robert Linda Michael Karen David Nancy Joseph Aaliyah Marcus Denise"
              + " Tyrone Grace Walter Ruth Carl Joyce Eugene Diane Roy Alice Wayne",
          "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson"
              + " Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Hill",
          false,
          " ");

  private static final Language SPANISH =
      new Language(
          "María José Lucía Ángel Sofía Julián Inés Andrés Ximena Joaquín Begoña Íñigo Martín"
              + " Noelia",
          "García Núñez Peña Muñoz Gutiérrez Delgado Ibáñez Sánchez Domínguez Ávila Ríos"
              + " Echeverría",
          false,
          " ");

  private static final List<Language> OTHERS =
      List.of(
          new Language(
              "Łukasz Małgorzata Zbigniew Żaneta Šárka Jiří Zoë Søren Åsa Björn Gülşen İbrahim",
              "Wójcik Dąbrowski Żukowska Dvořák Černá Ångström Sørensen Müller Öztürk Yılmaz",
              false,
              " "),
          new Language(
              "Nguyệt Đức Hạnh Phương Thảo Tuấn Mỹ", "Nguyễn Trần Lê Phạm Đặng Võ Bùi", true, " "),
          new Language(
              "Олександра Дмитро Наталія Сергей Ирина Тарас Юлія",
              "Щербакова Шевченко Коваленко Иванов Бондаренко Їжак",
              false,
              " "),
          new Language(
              "Δημήτρης Ελένη Γιώργος Αικατερίνη Νίκος Ιωάννα",
              "Παπαδόπουλος Γεωργίου Νικολάου Οικονόμου Βλάχος",
              false,
              " "),
          new Language(
              "محمد فاطمة أحمد عائشة يوسف مريم",
              "الخطيب منصور حداد النجار سليمان العلي",
              false,
              " "),
          new Language("שרה יוסף רבקה דוד חנה אברהם", "כהן לוי מזרחי פרץ ביטון", false, " "),
          new Language(
              "प्रिया अर्जुन सुनीता राजेश अनिता", "शर्मा वर्मा गुप्ता सिंह पटेल", false, " "),
          new Language("伟 芳 娜 敏 静 强 磊 洋", "王 李 张 刘 陈 杨 赵 黄", true, ""),
          new Language("花子 太郎 美咲 翔太 結衣", "佐藤 鈴木 高橋 田中 渡辺", true, " "),
          new Language("서연 민준 지우 도윤 하은", "김 이 박 최 정", true, ""));

  private InventedNames() {}

  static String name(RandomGenerator random) {
    int draw = random.nextInt(10);
    if (draw < 5) {
      return ENGLISH.name(random);
    }
    return draw < 7 ? SPANISH.name(random) : OTHERS.get(random.nextInt(OTHERS.size())).name(random);
  }
}

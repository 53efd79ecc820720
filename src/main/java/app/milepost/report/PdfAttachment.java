package app.milepost.report;

import app.milepost.format.AssessmentWriter;
import app.milepost.format.pdf.PdfSeal;
import app.milepost.report.pdf.PdfDates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Puts the assessment's file inside the PDF, so that the answers travel with the summary, sealed
 * for {@link app.milepost.format.pdf.SealedAttachment} to read.
 */
final class PdfAttachment {

  /** The name readers show. */
  static final String NAME = "assessment.milepost.json";

  private PdfAttachment() {}

  static void add(PDDocument document, ReportInput input) throws IOException {
    PDEmbeddedFile file = file(document, input);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(NAME);
    specification.setFileUnicode(NAME);
    specification.setFileDescription("The answers behind this summary, for Milepost to read");
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification
        .getCOSObject()
        .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(NAME, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(specification);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private static PDEmbeddedFile file(PDDocument document, ReportInput input) throws IOException {
    byte[] content = new AssessmentWriter().toBytes(input.file());
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    file.setSubtype("application/json");
    COSDictionary about = new COSDictionary();
    about.setInt(COSName.SIZE, content.length);
    about.setItem(COSName.getPDFName("CheckSum"), text(PdfSeal.checkSum(content)));
    about.setString(COSName.MOD_DATE, PdfDates.stamp(input.date()));
    // Within the stream's own dictionary, which no reader has to unpack first.
    about.setDirect(true);
    file.getCOSObject().setItem(COSName.PARAMS, about);
    file.getCOSObject().setItem(COSName.getPDFName(PdfSeal.KEY), text(PdfSeal.of(content)));
    return file;
  }

  private static COSString text(byte[] digest) {
    return new COSString(digest, true);
  }
}

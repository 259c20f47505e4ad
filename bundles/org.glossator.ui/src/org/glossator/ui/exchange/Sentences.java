package org.glossator.ui.exchange;

import java.nio.file.Path;
import java.util.List;

import org.glossator.exchange.ExportResult;
import org.glossator.exchange.ImportResult;
import org.glossator.exchange.Loss;

/** What imports and exports do, in a sentence. */
final class Sentences {

	private Sentences() {
	}

	/** What an import would do. */
	static String preview(ImportResult result) {
		return count(result.newDocuments(), "new document") + " and " + count(result.annotations(), "annotation") + " would come in"
				+ annotators(result) + ".";
	}

	/** What an import did. */
	static String done(ImportResult result) {
		return count(result.newDocuments(), "new document") + " and " + count(result.annotations(), "annotation") + " came in" + annotators(result) + "."
				+ losses(result.losses());
	}

	/** What an export did. */
	static String done(ExportResult result) {
		return count(result.annotations(), "annotation") + " of " + count(result.documents(), "document") + (result.annotations() == 1 ? " is" : " are") + " written to " + result.target() + "."
				+ losses(result.losses());
	}

	/** How far an import had come when it was cancelled. */
	static String cancelledImport(MonitorProgress progress) {
		return progress.done() == 0 ? "The import was cancelled before anything came in."
				: "The import was cancelled when " + progress.place() + " had come in. Edit > Undo in the Corpus view takes them back.";
	}

	/** How far an export had come when it was cancelled. */
	static String cancelledExport(MonitorProgress progress, boolean folder, Path target) {
		return folder && progress.done() > 0 ? "The export was cancelled when " + progress.place() + " were written to " + target + "."
				: "The export was cancelled; nothing was written to " + target + ".";
	}

	/** What an export would do. */
	static String preview(ExportResult result) {
		return count(result.annotations(), "annotation") + " of " + count(result.documents(), "document") + " would go out.";
	}

	private static String annotators(ImportResult result) {
		return result.annotators().isEmpty() ? "" : " as " + String.join(", ", result.annotators());
	}

	private static String losses(List<Loss> losses) {
		return losses.isEmpty() ? " Nothing was lost." : " What was lost or changed is listed below.";
	}

	private static String count(int number, String what) {
		return number == 1 ? "1 " + what : (number == 0 ? "No " : number + " ") + what + "s";
	}
}

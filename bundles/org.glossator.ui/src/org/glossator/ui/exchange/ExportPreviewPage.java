package org.glossator.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ExportRequest;
import org.glossator.exchange.ExportResult;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.access.AccessibleName;

/** What an export would carry and what would be lost, learned by exporting the first documents to nowhere. */
final class ExportPreviewPage extends WizardPage {

	/** So many documents tell what a format loses; a whole corpus would take as long as the export itself. */
	private static final int DOCUMENTS = 100;

	private final ExportSettings settings;
	private NullProgressMonitor reading = new NullProgressMonitor();
	private Label status;
	private ProgressBar busy;
	private Table layers;
	private LossTable losses;
	private TabFolder tabs;

	ExportPreviewPage(ExportSettings settings) {
		super("preview");
		this.settings = settings;
		setTitle("What Goes Out");
		setDescription("Nothing is written before you press Finish.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		status = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		busy = new ProgressBar(area, SWT.INDETERMINATE);
		tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tabs);
		layers = new Table(tabs, SWT.FULL_SELECTION | SWT.V_SCROLL);
		layers.setHeaderVisible(true);
		AccessibleName.set(layers, "Annotations by layer");
		for (String head : new String[] { "Layer", "Annotations" }) {
			TableColumn column = new TableColumn(layers, SWT.LEFT);
			column.setText(head);
			column.setWidth(200);
		}
		losses = new LossTable(tabs);
		TabItem first = new TabItem(tabs, SWT.NONE);
		first.setText("L&osses");
		first.setControl(losses.control());
		TabItem second = new TabItem(tabs, SWT.NONE);
		second.setText("&Layers");
		second.setControl(layers);
		area.addListener(SWT.Dispose, event -> reading.setCanceled(true));
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		reading.setCanceled(true);
		if (visible) {
			read();
		}
	}

	private void read() {
		NullProgressMonitor mine = new NullProgressMonitor();
		reading = mine;
		status.setText("Trying the export…");
		busy.setVisible(true);
		setErrorMessage(null);
		Corpus corpus = settings.corpus();
		List<String> wanted = settings.documents().isEmpty() ? corpus.documents().stream().map(DocumentInfo::id).toList() : settings.documents();
		List<String> tried = wanted.subList(0, Math.min(DOCUMENTS, wanted.size()));
		boolean folder = settings.format().writesFolder();
		ExportRequest request = settings.request(Path.of("x"), mine).documents(tried);
		Job job = Job.create("Trying the export", (ICoreRunnable) monitor -> {
			try {
				ExportResult result = nowhere(corpus, request, folder);
				inUi(mine, () -> show(result, wanted.size() > tried.size()));
			} catch (CancellationException e) {
				// The page is left, or another try has begun.
				return;
			} catch (IOException | RuntimeException e) {
				inUi(mine, () -> fail(String.valueOf(e.getMessage())));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private static ExportResult nowhere(Corpus corpus, ExportRequest request, boolean folder) throws IOException {
		Path temporary = Files.createTempDirectory("glossator-export");
		try {
			Path place = folder ? temporary.resolve("try") : temporary.resolve("try.out");
			return Exchange.export(corpus, new ExportRequest(request.format(), place, request.annotators(), request.documents(), request.options(),
					request.progress()));
		} finally {
			try (Stream<Path> files = Files.walk(temporary)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private void inUi(NullProgressMonitor mine, Runnable work) {
		status.getDisplay().asyncExec(() -> {
			if (mine == reading && !status.isDisposed()) {
				work.run();
			}
		});
	}

	private void fail(String sentence) {
		busy.setVisible(false);
		status.setText("");
		setErrorMessage(sentence);
	}

	private void show(ExportResult result, boolean part) {
		busy.setVisible(false);
		status.setText(part ? "Of the first " + result.documents() + " documents: " + Sentences.preview(result) : Sentences.preview(result));
		layers.removeAll();
		result.layers().forEach((layer, count) -> new TableItem(layers, SWT.NONE).setText(new String[] { layer, String.valueOf(count) }));
		losses.show(result.losses());
		tabs.getItem(0).setText(result.losses().isEmpty() ? "L&osses" : "L&osses (" + result.losses().size() + ")");
		tabs.getItem(1).setText("&Layers (" + result.layers().size() + ")");
		setMessage(result.losses().isEmpty() ? null : settings.format().label() + " cannot carry everything: see Losses.", INFORMATION);
	}
}

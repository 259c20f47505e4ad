package org.glossator.ui.exchange;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ImportRequest;
import org.glossator.exchange.ImportResult;
import org.glossator.exchange.Loss;
import org.glossator.exchange.mapping.FoundLabels;
import org.glossator.exchange.mapping.LabelMapping;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.annotations.Delay;

/** What an import would do: documents and annotations, labels to map, and what would be lost. Read in the background. */
final class ImportPreviewPage extends WizardPage {

	/** What was read. */
	private record Preview(ImportResult result, List<FoundLabels.Found> foreign) {
	}

	private final ImportSettings settings;
	private NullProgressMonitor reading = new NullProgressMonitor();
	private Delay again;
	private Label status;
	private ProgressBar busy;
	private TabFolder tabs;
	private Table documents;
	private Table layers;
	private MappingPanel mapping;
	private LossTable losses;
	private boolean guessed;

	ImportPreviewPage(ImportSettings settings) {
		super("preview");
		this.settings = settings;
		setTitle("What Comes In");
		setDescription("Nothing is written before you press Finish.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		status = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		busy = new ProgressBar(area, SWT.INDETERMINATE);
		tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tabs);
		documents = table("Documents", new String[] { "Document", "Format", "", "Annotator", "New annotations", "There already", "Removed" },
				new int[] { 200, 90, 50, 90, 130, 110, 80 });
		tab("&Documents", documents);
		layers = table("Annotations by layer", new String[] { "Layer", "Annotations", "" }, new int[] { 200, 100, 200 });
		tab("&Layers", layers);
		mapping = new MappingPanel(tabs, settings, () -> again.start());
		tab("La&bels", mapping.control());
		losses = new LossTable(tabs);
		tab("L&osses", losses.control());
		again = new Delay(area.getDisplay(), 400, this::read);
		area.addListener(SWT.Dispose, event -> reading.setCanceled(true));
		setControl(area);
	}

	private Table table(String name, String[] heads, int[] widths) {
		Table table = new Table(tabs, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		for (int i = 0; i < heads.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(heads[i]);
			column.setWidth(widths[i]);
		}
		return table;
	}

	private void tab(String name, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(name);
		item.setControl(control);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			guessed = false;
			read();
		} else {
			reading.setCanceled(true);
		}
	}

	/** Reads the files, in place of a reading that is still under way. */
	private void read() {
		if (status.isDisposed()) {
			return;
		}
		reading.setCanceled(true);
		NullProgressMonitor mine = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				inUi(this, () -> status.setText(name.replace("&", "&&")));
			}
		};
		reading = mine;
		status.setText("Reading…");
		busy.setVisible(true);
		setErrorMessage(null);
		FoundLabels found = new FoundLabels(settings.corpus().schema());
		ImportRequest request = settings.request(mine, found::see);
		var corpus = settings.corpus();
		Job job = Job.create("Reading the files to import", (ICoreRunnable) monitor -> {
			try {
				Preview preview = new Preview(Exchange.preview(corpus, request), found.foreign());
				inUi(mine, () -> show(preview));
			} catch (CancellationException e) {
				// Another reading has begun, or the wizard is closed.
				return;
			} catch (IOException | RuntimeException e) {
				inUi(mine, () -> fail(String.valueOf(e.getMessage())));
			}
		});
		job.setSystem(true);
		job.schedule();
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
		setPageComplete(false);
	}

	private void show(Preview preview) {
		if (!guessed) {
			guessed = true;
			LabelMapping guess = FoundLabels.guess(preview.foreign(), settings.corpus().schema());
			if (settings.mapping().rules().isEmpty() && !guess.rules().isEmpty()) {
				settings.mapping(guess);
				mapping.show(preview.foreign());
				read();
				return;
			}
		}
		busy.setVisible(false);
		setPageComplete(true);
		ImportResult result = preview.result();
		status.setText(Sentences.preview(result));
		documents.removeAll();
		for (ImportResult.Item item : result.documents()) {
			new TableItem(documents, SWT.NONE).setText(new String[] { item.name().isEmpty() ? item.id() : item.name(), item.format(),
					item.isNew() ? "new" : "", item.annotator(), String.valueOf(item.added()), String.valueOf(item.present()), String.valueOf(item.removed()) });
		}
		layers.removeAll();
		result.layers().forEach((layer, count) -> new TableItem(layers, SWT.NONE)
				.setText(new String[] { layer, String.valueOf(count), result.newLayers().contains(layer) ? "new layer" : "" }));
		mapping.show(preview.foreign());
		List<Loss> lost = result.losses();
		losses.show(lost);
		boolean open = preview.foreign().stream().anyMatch(each -> !each.source().value().isEmpty() && !settings.mapping().rules().containsKey(each.source()));
		tabs.getItem(0).setText("&Documents (" + result.documents().size() + ")");
		tabs.getItem(1).setText("&Layers (" + result.layers().size() + ")");
		tabs.getItem(2).setText(preview.foreign().isEmpty() ? "La&bels" : "La&bels (" + preview.foreign().size() + " foreign)");
		tabs.getItem(3).setText(lost.isEmpty() ? "L&osses" : "L&osses (" + lost.size() + ")");
		setMessage(!open ? null : "Some labels are not in the corpus's schema. They are kept as they are, unless you map them under Labels.", INFORMATION);
	}
}

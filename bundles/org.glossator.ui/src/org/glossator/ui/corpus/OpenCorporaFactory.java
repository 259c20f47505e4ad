package org.glossator.ui.corpus;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.glossator.ui.bulk.UndoFaults;

/** Makes the one {@link OpenCorpora} of the workbench. */
public final class OpenCorporaFactory extends AbstractServiceFactory {

	private final OpenCorpora corpora = new OpenCorpora();

	/** With the service come those who watch over it. */
	public OpenCorporaFactory() {
		new BlindWatch(corpora);
		UndoFaults.tell();
	}

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		return service == OpenCorpora.class ? corpora : null;
	}
}

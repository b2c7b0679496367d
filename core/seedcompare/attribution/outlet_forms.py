"""Well-known outlets with the names they go by: one outlet a line.

A line has the usual name, and after a colon its other forms, the address of its site among them. The article of a usual
name, such as *The*, may be missing or small in a text. A question mark before a line says that the name is an everyday
word or the name of people too: it counts less easily (see `outlets`).
"""

OUTLETS = """
The New York Times: NYT, N.Y. Times, nytimes.com
The Washington Post: WaPo, washingtonpost.com
The Wall Street Journal: WSJ, wsj.com
Los Angeles Times: L.A. Times, LA Times, latimes.com
USA Today: USA TODAY, usatoday.com
Chicago Tribune: chicagotribune.com
The Boston Globe: bostonglobe.com
San Francisco Chronicle: sfchronicle.com
Miami Herald: miamiherald.com
The Philadelphia Inquirer: inquirer.com
The Dallas Morning News: dallasnews.com
New York Post: nypost.com
New York Daily News: nydailynews.com
Houston Chronicle: houstonchronicle.com
The Seattle Times: seattletimes.com
The Denver Post: denverpost.com
The Atlanta Journal-Constitution: ajc.com
Minneapolis Star Tribune: Star Tribune, startribune.com
Detroit Free Press: freep.com
The San Diego Union-Tribune: Union-Tribune, sandiegouniontribune.com
Cincinnati Enquirer: Cincinnati.com
The Arizona Republic: azcentral.com
The Christian Science Monitor: csmonitor.com
CNN: CNN.com, CNN Politics
Fox News: FOX News, FOX NEWS, Fox News Digital, Fox News Channel, Fox Business, FoxNews.com
ABC News: ABC, abcnews.go.com, abcnews
NBC News: NBC, NBC News MACH, nbcnews.com
CBS News: CBS, cbsnews.com
CNBC: cnbc.com
MSNBC: msnbc.com
NPR: National Public Radio, npr.org
PBS NewsHour: PBS, pbs.org
C-SPAN
Univision
Telemundo
Politico: POLITICO, politico.com
Axios: axios.com
? The Hill: thehill.com
? Vox: vox.com
? Slate: slate.com
? Salon: salon.com
ProPublica: propublica.org
BuzzFeed News: BuzzFeed, Buzzfeed News, Buzzfeed, buzzfeednews.com
HuffPost: Huffington Post, HuffPo, huffpost.com
Business Insider: businessinsider.com
? Insider: insider.com
Breitbart News: Breitbart, breitbart.com
The Daily Beast: thedailybeast.com
The Daily Caller: Daily Caller, dailycaller.com
? The Intercept: theintercept.com
? The Undefeated
Vice News: VICE News, vice.com
? Mother Jones: motherjones.com
National Review: nationalreview.com
The New Yorker: newyorker.com
? The Atlantic: theatlantic.com
New York Magazine: New York magazine, nymag.com
Vanity Fair: vanityfair.com
? Rolling Stone: rollingstone.com
Newsweek: newsweek.com
? Time: TIME, time.com
? People: PEOPLE, people.com
Us Weekly: usmagazine.com
Entertainment Tonight: etonline.com
Entertainment Weekly: ew.com
E! News
Page Six: pagesix.com
TMZ: tmz.com
? Variety: variety.com
? Deadline: deadline.com
The Hollywood Reporter: THR, hollywoodreporter.com
? Billboard: billboard.com
ESPN: espn.com
? The Athletic: theathletic.com
Sports Illustrated: si.com
? Forbes: forbes.com
? Fortune: fortune.com
Bloomberg Businessweek: Businessweek
MarketWatch: marketwatch.com
Barron's
? The Verge: theverge.com
? Wired: WIRED, wired.com
TechCrunch: techcrunch.com
CNET: cnet.com
Ars Technica: arstechnica.com
Yahoo News: Yahoo! News, Yahoo Finance, Yahoo Sports
Voice of America: VOA, voanews.com
Radio Free Europe/Radio Liberty: Radio Free Europe, RFE/RL
The BBC: BBC News, BBC, BBC Radio 4, BBC Breakfast, BBC Sport, BBC World Service, bbc.com, bbc.co.uk
Sky News: news.sky.com
ITV News: ITV, itv.com
Channel 4 News
? The Guardian: theguardian.com
? The Observer
? The Times: thetimes.co.uk
The Sunday Times: Sunday Times
The Daily Telegraph: Daily Telegraph, telegraph.co.uk
? The Telegraph
? The Independent: independent.co.uk
Financial Times: FT, ft.com
The Economist: economist.com
Daily Mail: MailOnline, Mail Online, DailyMail.com, dailymail.co.uk
Mail on Sunday
? The Sun: thesun.co.uk
Daily Mirror: mirror.co.uk
? The Mirror
Daily Express: express.co.uk
Daily Star
Evening Standard: London Evening Standard, standard.co.uk
? The Standard
Metro.co.uk
The Scotsman: scotsman.com
The Irish Times: irishtimes.com
Irish Independent: independent.ie
RTÉ: RTÉ News, RTE
CBC News: CBC, CBC Radio, cbc.ca
CTV News: CTV, ctvnews.ca
The Globe and Mail: Globe and Mail, theglobeandmail.com
Toronto Star: thestar.com
National Post: nationalpost.com
ABC (Australia): Australian Broadcasting Corporation, abc.net.au
The Sydney Morning Herald: Sydney Morning Herald, SMH, smh.com.au
? The Age: theage.com.au
? The Australian: theaustralian.com.au
News.com.au: news.com.au
The New Zealand Herald: NZ Herald, New Zealand Herald, nzherald.co.nz
The Times of India: timesofindia.indiatimes.com
Hindustan Times: hindustantimes.com
? The Hindu: thehindu.com
The Indian Express: Indian Express, indianexpress.com
NDTV: ndtv.com
? Dawn: dawn.com
Geo News
The Straits Times: straitstimes.com
South China Morning Post: SCMP, scmp.com
Channel NewsAsia
Global Times: globaltimes.cn
People's Daily
CCTV: CGTN
NHK: NHK World
The Asahi Shimbun: Asahi Shimbun, Asahi
The Japan Times: japantimes.co.jp
Nikkei: Nikkei Asia
KCNA: Korean Central News Agency
The Jerusalem Post: jpost.com
Haaretz: haaretz.com
The Times of Israel: timesofisrael.com
Al Jazeera: Al-Jazeera, aljazeera.com
Al Arabiya: Al-Arabiya
IRNA: Islamic Republic News Agency
Tasnim: Tasnim News Agency, Tasnim news agency
Fars News Agency: Fars news agency
RT: rt.com
RIA Novosti: RIA
Interfax: interfax.com
? Sputnik
Kommersant
The Moscow Times: themoscowtimes.com
Deutsche Welle: DW, dw.com
Euronews: euronews.com
Le Monde: lemonde.fr
Le Figaro: lefigaro.fr
Libération
Le Parisien
France Info: Franceinfo, franceinfo
France 24
BFMTV: BFM TV
Mediapart
L'Équipe
Der Spiegel: Spiegel Online, spiegel.de
? Spiegel
? Bild: Bild-Zeitung, Bild am Sonntag, bild.de
Die Welt: Welt am Sonntag, welt.de
Die Zeit: zeit.de
Frankfurter Allgemeine Zeitung: FAZ, F.A.Z., faz.net
Süddeutsche Zeitung: SZ, sueddeutsche.de
Tagesspiegel
ARD: Tagesschau
ZDF
rbb24
El País: elpais.com
El Mundo: elmundo.es
La Vanguardia: lavanguardia.com
El Universal
Clarín
La Nación
Folha de S.Paulo: Folha
O Globo
Corriere della Sera
La Repubblica
La Stampa
"""
